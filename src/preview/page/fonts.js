/**
 * Brings in the page's Japanese letters before anything is drawn: where a system has none of its own, Chromium does not
 * draw again with letters that come in late.
 */
export async function bringLetters() {
  const faces = ['15px "BIZ UDPGothic"', '700 15px "BIZ UDPGothic"'];
  await Promise.all(faces.map((face) => document.fonts.load(face, 'あ'))).catch(() => []);
}
