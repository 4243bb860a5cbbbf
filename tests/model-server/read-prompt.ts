/** What the test model finds in a prompt of the platform: its blocks of data by name, in their order. */
export function readBlocks(prompt: string): Map<string, string> {
  const blocks = prompt.matchAll(/<<([^<>\n]+) ([0-9a-f]{12})>>\n([\s\S]*?)\n<<KONIEC \2>>/g);
  return new Map([...blocks].map(([, name = "", , text = ""]) => [name, text]));
}
