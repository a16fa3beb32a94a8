/** Opens every `details` that an element stands in. */
export const unfold = (element: Element | null | undefined): void => {
  for (let around = element?.closest('details'); around;) {
    around.open = true;
    around = around.parentElement?.closest('details');
  }
};
