/** Look of the page; nothing is fetched, and on paper no finding is torn apart. */
export const htmlStyle = `
:root { color-scheme: light dark; --ink: #1c2321; --soft: #5a6663; --line: #d9dfdc; --back: #fff; --card: #f6f8f7;
  --critical: #a4161a; --high: #c2410c; --medium: #8a6100; --low: #2f6f4f; --info: #3b5f8a; }
@media (prefers-color-scheme: dark) { :root { --ink: #e7ecea; --soft: #a3b0ac; --line: #36403d; --back: #151a18; --card: #1d2422;
  --critical: #ff8a80; --high: #ffab7a; --medium: #e6c35c; --low: #86d1aa; --info: #9cc3f0; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 64rem; padding: 2rem 1.25rem 4rem; color: var(--ink); background: var(--back);
  font: 16px/1.6 system-ui, "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; margin: 0 0 .25rem; }
h2 { font-size: 1.15rem; margin: 2.25rem 0 .75rem; padding-bottom: .3rem; border-bottom: 1px solid var(--line); }
p { margin: .25rem 0; }
.soft { color: var(--soft); font-size: .875rem; }
.counts { display: flex; flex-wrap: wrap; gap: .75rem; list-style: none; margin: 1.25rem 0; padding: 0; }
.counts li { min-width: 6.5rem; padding: .5rem .9rem; border: 1px solid var(--line); border-top: 4px solid var(--grade);
  border-radius: .4rem; background: var(--card); }
.counts b { display: block; font-size: 1.5rem; line-height: 1.2; }
.finding { margin: .75rem 0; padding: .75rem 1rem; border: 1px solid var(--line); border-left: 5px solid var(--grade);
  border-radius: .4rem; background: var(--card); break-inside: avoid; }
.finding header { display: flex; flex-wrap: wrap; gap: .25rem .9rem; align-items: baseline; }
.finding .grade { color: var(--grade); font-weight: 700; }
.finding .said { font-weight: 600; margin: .35rem 0; }
.aside { opacity: .85; }
code { font: .875em ui-monospace, Consolas, monospace; }
ul.basis { margin: .25rem 0; padding-left: 1.2rem; }
table { width: 100%; border-collapse: collapse; font-size: .9rem; }
th, td { padding: .35rem .6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
a { color: inherit; }
.critical { --grade: var(--critical); } .high { --grade: var(--high); } .medium { --grade: var(--medium); }
.low { --grade: var(--low); } .info { --grade: var(--info); }
@media print { :root { color-scheme: light; --ink: #000; --soft: #444; --line: #bbb; --back: #fff; --card: #fff;
  --critical: #a4161a; --high: #c2410c; --medium: #8a6100; --low: #2f6f4f; --info: #3b5f8a; }
  body { max-width: none; padding: 0; font-size: 11pt; } h2 { break-after: avoid; }
  .counts li, .finding { print-color-adjust: exact; } @page { margin: 18mm 15mm; } }
`.trim();
