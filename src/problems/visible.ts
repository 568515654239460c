/** Control characters but for line ends and tabs as pictures, so that what others wrote cannot steer the terminal that it is printed to. */
export function visible(text: string): string {
  return text.replace(/(?![\n\t])\p{Cc}/gu, picture);
}

/** @see https://www.unicode.org/charts/PDF/U2400.pdf */
function picture(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\ufffd';
}
