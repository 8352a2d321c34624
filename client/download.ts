/** Hands a file that was made here to the browser, which saves it. */
export function saveFile(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // the browser has taken it over by then
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
