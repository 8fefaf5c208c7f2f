/** With a capital, as a sentence opens. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
