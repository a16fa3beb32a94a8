/** Whether a language, a BCP 47 tag, is written from right to left. */
export const isRightToLeft = (lang: string): boolean =>
  /^(ar|dv|fa|he|ku|ps|sd|ug|ur|yi)\b/i.test(lang);
