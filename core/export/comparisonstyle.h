// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>

namespace handlens {

/// The style of an exported comparison. Every mark has a shape beside its colour, which is left on paper and
/// for those who see no colours: differing characters are underlined twice, right ones once, wrong ones stand
/// in a box, gaps in a dotted one. No character that HTML or XML would want escaped.
inline constexpr QLatin1StringView comparisonStyle { R"(
:root { color-scheme: light dark; --ink: #1b1b1b; --paper: #ffffff; --faint: #5c5c5c; --rule: #c8c8c8;
  --differs: #0b4f9e; --differs-back: #e2edfa; --right: #14682b; --right-back: #def2e2;
  --wrong: #a4161a; --wrong-back: #fbe3e3; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e8e8; --paper: #1c1c1e; --faint: #a8a8a8; --rule: #48484a;
  --differs: #8ec1ff; --differs-back: #17304d; --right: #86d99a; --right-back: #16371f;
  --wrong: #ff9d9d; --wrong-back: #4a1c1f; } }
body { color: var(--ink); background: var(--paper); font: 1rem/1.5 system-ui, sans-serif; max-width: 78rem;
  margin: 0 auto; padding: 1rem; }
h1, h2, h3 { line-height: 1.25; } h3 { font-size: 1rem; margin: 1.2rem 0 .3rem; }
p.note { color: var(--faint); margin: .3rem 0; }
img { max-width: 100%; height: auto; background: #ffffff; border: 1px solid var(--rule); }
table { border-collapse: collapse; margin: .4rem 0 1rem; } caption { text-align: start; font-weight: bold; }
th, td { border-bottom: 1px solid var(--rule); padding: .2rem .7rem .2rem 0; text-align: start;
  vertical-align: baseline; }
td.number { text-align: end; font-variant-numeric: tabular-nums; }
table.readings td { font-size: 1.2rem; white-space: pre-wrap; overflow-wrap: anywhere; }
table.readings th { font-weight: normal; color: var(--faint); white-space: nowrap; }
tr.text td, tr.text th { border-top: 2px solid var(--ink); }
td.absent { color: var(--faint); font-size: 1rem; font-style: italic; }
mark { color: var(--differs); background: var(--differs-back); border-bottom: 3px double currentColor; }
mark.right { color: var(--right); background: var(--right-back); border-bottom: 2px solid currentColor; }
mark.wrong { color: var(--wrong); background: var(--wrong-back); border: 2px solid currentColor; }
mark.missing { display: inline-block; background: none; border: .3em solid transparent; border-top: 0;
  border-bottom: .5em solid var(--wrong); margin: 0 -.1em; }
mark.gap { background: transparent; border: 1px dotted currentColor; padding: 0 .2em; }
section.line { break-inside: avoid; }
@media print { body { max-width: none; padding: 0; } section.page + section.page { break-before: page; } }
)" };

} // namespace handlens
