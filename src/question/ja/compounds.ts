/** Words that say two things at once, written out so that each part is read for itself. */
export const COMPOUNDS: readonly (readonly [compound: string, parts: string])[] = [
  ['営業減益', '営業利益 減少'],
  ['営業増益', '営業利益 増加'],
  ['最終減益', '純利益 減少'],
  ['最終増益', '純利益 増加'],
  ['税引前減益', '税引前利益 減少'],
  ['税引前増益', '税引前利益 増加'],
  ['減収', '売上高 減少'],
  ['増収', '売上高 増加'],
  ['増配', '配当 増加'],
  ['減配', '配当 減少'],
  ['営業赤字', '営業損失'],
  ['営業黒字', '営業利益'],
];
