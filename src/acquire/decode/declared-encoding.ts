/** Browsers look for a declaration this far into a page; some put it behind a long script. */
const within = 8_192;

const labelled = (label: string): string | null => {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return null;
  }
};

/** What a page says of its encoding in `<meta charset>`, `<meta http-equiv>` or an XML declaration, by its WHATWG name; null where it says nothing that is one. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, within)).replace(/<!--[\s\S]*?-->/g, "");
  const xml = /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([^"']{1,40})["']/i.exec(head);
  if (xml) return named(xml[1]!);
  for (const [tag] of head.matchAll(/<meta\s[^>]{0,500}>/gi)) {
    const charset = /charset\s*=\s*["']?\s*([^\s"'/>;]{1,40})/i.exec(tag);
    if (charset) return named(charset[1]!);
  }
  return null;
}

/** A page that was found by its ASCII letters cannot be in UTF-16, whatever it says. */
function named(label: string): string | null {
  const encoding = labelled(label);
  return encoding?.startsWith("utf-16") ? "utf-8" : encoding;
}
