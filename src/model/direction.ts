/** Whether a language is written from right to left. `lang` is a BCP 47 tag. */
export const isRightToLeft = (lang: string): boolean =>
  /^(ar|dv|fa|he|ku|ps|sd|ug|ur|yi)\b/i.test(lang);
