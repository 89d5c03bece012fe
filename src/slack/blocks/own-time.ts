/** An instant as each reader's own clock shows it, in markup; where that is not drawn, as it is told beside it. */
export const ownTime = (instant: number, told: string): string =>
  `<!date^${Math.floor(instant / 1000)}^{time}|${told}>`;
