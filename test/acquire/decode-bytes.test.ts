import { expect, test } from "vitest";
import { decodeBytes } from "../../src/acquire/decode/decode-bytes.ts";

/** Bytes of a text in an encoding that the platform only decodes: found by decoding every byte and pair of bytes. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const known = new Map<string, readonly number[]>();
  const put = (bytes: readonly number[]): void => {
    const char = decoder.decode(Uint8Array.from(bytes));
    if ([...char].length === 1 && char !== "\ufffd" && !known.has(char)) known.set(char, bytes);
  };
  for (let one = 0; one < 256; one++) put([one]);
  if (!/^(?:windows|iso-8859|koi8|ibm)/.test(encoding))
    for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) put([lead, trail]);
  return Uint8Array.from(
    [...text].flatMap((char) => {
      const bytes = known.get(char);
      if (!bytes) throw new Error(`${encoding} has no ${char}`);
      return [...bytes];
    }),
  );
}
const wide = (text: string, little: boolean, mark: boolean): Uint8Array => {
  const units = [...(mark ? "\ufeff" : ""), ...text].map((char) => char.charCodeAt(0));
  return Uint8Array.from(units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
};

const texts: Readonly<Record<string, string>> = {
  "windows-1252": "The minister’s remarks – “we will cooperate” – were welcomed by the délégation.",
  "windows-1250": "Minister spotkał się w Warszawie z przedstawicielami związków. Rozmowy dotyczyły współpracy.",
  "iso-8859-2": "Minister spotkał się w Warszawie z przedstawicielami związków. Rozmowy dotyczyły współpracy.",
  "windows-1251": "Министр принял в Москве своего коллегу. Стороны обсудили вопросы сотрудничества.",
  "koi8-r": "Министр принял в Москве своего коллегу. Стороны обсудили вопросы сотрудничества.",
  "windows-1253": "Ο υπουργός συναντήθηκε στην Αθήνα με τον ομόλογό του για τη συνεργασία των δύο χωρών.",
  "windows-1254": "Dışişleri Bakanı, Ankara’da mevkidaşıyla görüştü ve ilişkilerin güçlendirilmesini konuştu.",
  "windows-1255": "שר החוץ נפגש עם עמיתו בירושלים ודן עמו על שיתוף הפעולה בין שתי המדינות",
  "windows-1256": "استقبل وزير الخارجية نظيره في العاصمة، وبحث معه التعاون بين البلدين",
  "windows-1257": "Ārlietu ministrs Rīgā tikās ar kolēģi. Viņi pārrunāja abu valstu sadarbību.",
  gb18030: "外交部长在北京会见了来访的代表团，双方就两国关系交换了意见。",
  big5: "外交部長在臺北會見了來訪的代表團，雙方就兩國關係交換了意見。",
  shift_jis: "外務大臣は火曜日、東京で代表団と会談した。両国は協力を強化する。",
  "euc-jp": "外務大臣は火曜日、東京で代表団と会談した。両国は協力を強化する。",
  "euc-kr": "외교부 장관은 화요일 서울에서 대표단을 만났다. 양국은 협력을 강화하기로 했다.",
};
const declared = (charset: string): string => `<html><head><meta charset="${charset}"></head><body><p>`;

test.each(Object.entries(texts))(
  "%s is told whether it is declared, undeclared or declared as something else",
  (encoding, text) => {
    for (const head of [declared(encoding), "<html><body><p>", declared("iso-8859-1"), declared("utf-8")]) {
      const page = `${head}${text}</p>`;
      const bytes = encode(page, encoding);
      const decoded = decodeBytes(bytes, true);
      expect(decoded.text, head).toBe(page);
      const at = page.indexOf(text);
      const place = decoded.places();
      expect(new TextDecoder(decoded.encoding).decode(bytes.subarray(place(at + 3), place(at + 20)))).toBe(text.slice(3, 20));
    }
  },
);

test("English pages of Chinese outlets keep their quotation marks, whatever they declare", () => {
  const text = "<p>“We will cooperate,” the minister said in Accra on Monday.</p>";
  for (const head of ["", declared("gb2312"), declared("utf-8")])
    expect(decodeBytes(encode(`${head}${text}`, "gb18030"), true).text).toBe(`${head}${text}`);
});

test("UTF-8 wins over what a page declares, with a mark, without, and where some of it is broken", () => {
  const text = `${declared("windows-1251")}Rīga, “Suva”, Zürich, 北京</p>`;
  const bytes = new TextEncoder().encode(text);
  expect(decodeBytes(bytes, true)).toMatchObject({ text, encoding: "utf-8" });
  expect(decodeBytes(Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes), true)).toMatchObject({ text, encoding: "utf-8" });
  const long = new TextEncoder().encode("Rīga, “Suva”, Zürich. ".repeat(20));
  const broken = Uint8Array.of(...long, 0xc4, 0x20, ...long);
  expect(decodeBytes(broken, false).encoding).toBe("utf-8");
});

test.each([
  ["little end first", true, true],
  ["big end first", false, true],
  ["little end first, without a mark", true, false],
  ["big end first, without a mark", false, false],
])("UTF-16 is read, %s", (_, little, mark) => {
  const text = "<html><body><p>Latvian Foreign Minister Dzidra Ozola came to Rīga.</p>";
  const decoded = decodeBytes(wide(text, little, mark), true);
  expect(decoded.text).toBe(text);
  expect(decoded.places()(5)).toBe(10 + (mark ? 2 : 0));
});
