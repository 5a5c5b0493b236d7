package org.intcrucible.report.internal;

import org.intcrucible.report.Theme;
import org.intcrucible.report.internal.text.Token;

/** How the page looks. It stands inside the page, so that the page needs no other file. */
final class StyleSheet {

	private static final String RULES = """
			* { box-sizing: border-box; }
			html { color-scheme: light dark; -webkit-text-size-adjust: 100%; }
			body { margin: 0 auto; padding: 20px 24px 32px; max-width: 1600px; background: var(--chrome); color: var(--text);
				font: 14px/20px system-ui, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif;
				font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
			header, section { background: var(--surface); border: 1px solid var(--line); border-radius: 6px;
				padding: 16px 20px 20px; margin: 0 0 16px; }
			h1 { font-size: 26px; line-height: 32px; margin: 0 0 4px; }
			h2 { font-size: 17px; line-height: 24px; margin: 0; }
			h3 { font-size: 14px; line-height: 20px; margin: 20px 0 8px; }
			p { margin: 0 0 8px; }
			a { color: var(--accent); }
			a:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
			code, pre { font: 13px/19px ui-monospace, "Cascadia Mono", Consolas, "DejaVu Sans Mono", monospace;
				font-variant-ligatures: none; }
			.summary { color: var(--text-2); }
			.ok { color: var(--ok); } .warning { color: var(--warning); }
			.head { display: flex; flex-wrap: wrap; gap: 4px 16px; align-items: baseline; justify-content: space-between;
				margin-bottom: 12px; }
			.aside, .note { color: var(--text-3); font-size: 13px; margin: 0; }
			.note { margin-top: 8px; }
			.prose { max-width: 880px; }
			p.kept { white-space: pre-wrap; }
			nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: 4px 20px; margin: 0 0 16px; padding: 0 20px; }
			.metrics { display: flex; flex-wrap: wrap; gap: 12px 0; margin: 16px 0; }
			.metrics div { min-width: 124px; padding-right: 20px; }
			.metrics dt { color: var(--text-3); font-size: 12px; line-height: 16px; }
			.metrics dd { margin: 0; font-size: 20px; line-height: 26px; font-weight: bold; }
			.chips { list-style: none; display: flex; flex-wrap: wrap; gap: 8px; margin: 0; padding: 0; }
			.chip { background: var(--sunken); border: 1px solid var(--line); border-radius: 3px; padding: 1px 8px; font-size: 13px; }
			.mark { vertical-align: -1px; }
			.callout { display: flex; gap: 10px; border: 1px solid var(--line); border-radius: 5px; background: var(--sunken);
				padding: 6px 12px; margin: 12px 0 0; color: var(--text); }
			.callout.warning { background: var(--warning-tint); border-color: var(--warning-border); }
			.callout.warning .sign { color: var(--warning); }
			.callout.info .sign { color: var(--text-3); font-weight: bold; }
			""";

	private static final String TABLES = """
			.wide { overflow-x: auto; }
			table { border-collapse: collapse; width: 100%; }
			caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
			th, td { text-align: left; vertical-align: top; padding: 3px 8px; border-bottom: 1px solid var(--grid); font-weight: normal;
				overflow-wrap: normal; }
			th { white-space: nowrap; }
			thead th { background: var(--sunken); color: var(--text-3); font-size: 12px; border-color: var(--line); }
			tbody th { max-width: 320px; overflow-wrap: break-word; }
			tbody th.words { white-space: normal; overflow-wrap: anywhere; min-width: 120px; }
			tbody tr:hover > * { background: var(--hover); }
			td { max-width: 420px; overflow-wrap: break-word; }
			td.words, td.prose, td:has(> code) { overflow-wrap: anywhere; }
			td.prose, td:has(> code) { min-width: 220px; }
			td.words { min-width: 88px; }
			.many { font-size: 13px; }
			.figure, .status, .verdict { text-align: right; white-space: nowrap; }
			.status, .verdict { text-align: left; }
			td.candidate { min-width: 168px; max-width: 300px; }
			.id { white-space: nowrap; }
			.label { color: var(--text-3); }
			.strong { font-weight: bold; }
			td.bar { padding-top: 10px; }
			.track { display: block; width: 44px; height: 6px; border-radius: 3px; background: var(--grid); overflow: hidden; }
			.fill { display: block; height: 100%; background: var(--series-1); }
			.fill.missed { background: var(--weak); }
			""";

	private static final String FIGURES = """
			figure { margin: 0; min-width: 0; }
			figcaption { font-weight: bold; margin-bottom: 8px; }
			.drawing { overflow-x: auto; }
			.chart { display: block; max-width: 100%; height: auto; font-family: inherit; }
			.chart.heat { min-width: 700px; }
			.pair { display: grid; grid-template-columns: 580fr 820fr; gap: 28px; }
			.pair .chart { width: 100%; }
			.chart .line:hover { opacity: 1; stroke-width: 2; }
			.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 540px), 1fr)); gap: 16px; }
			.card { border: 1px solid var(--line); border-radius: 6px; padding: 12px 16px 16px; min-width: 0; }
			.card .head { margin-bottom: 4px; }
			.card h3 { font-size: 16px; line-height: 22px; margin: 0; }
			.balance { color: var(--text-2); }
			.balance b { color: var(--text); }
			@media (max-width: 1500px) { .many th, .many td { padding-inline: 5px; }
				.many .bar { display: none; }
				.many thead th { white-space: normal; vertical-align: bottom; } }
			.factors { display: grid; grid-template-columns: 1fr 1fr; gap: 4px 20px; margin: 8px 0 12px; font-size: 13px; }
			.factors ul { list-style: none; margin: 0; padding: 0; }
			.factors li { display: flex; gap: 8px; }
			.card table { font-size: 13px; }
			.card td.prose { min-width: 140px; }
			.card th, .card td { padding-inline: 6px; }
			.card tbody th.words { min-width: 96px; }
			details { margin-top: 16px; }
			summary { cursor: pointer; color: var(--accent); }
			pre { white-space: pre-wrap; background: var(--sunken); border: 1px solid var(--line); border-radius: 5px;
				padding: 12px 16px; margin: 12px 0 0; }
			footer { color: var(--text-3); font-size: 12px; padding: 0 20px; }
			@media (max-width: 1100px) {
				.pair { grid-template-columns: 1fr; }
				.pair .chart { min-width: 560px; }
				.pair .chart.parallel { min-width: 760px; }
			}
			@media (max-width: 640px) {
				body { padding: 8px; }
				header, section { padding: 12px; }
				.factors { grid-template-columns: 1fr; }
			}
			""";

	private static final String PRINT = """
			@page { size: A4 landscape; margin: 12mm; }
			body { max-width: none; padding: 0; background: none; font-size: 9pt; line-height: 1.35;
				print-color-adjust: exact; -webkit-print-color-adjust: exact; }
			header, section { border: 0; padding: 0; margin: 0 0 8mm; }
			nav, .numbers { display: none; }
			.wide, .drawing { overflow: visible; }
			table { font-size: 7.5pt; }
			th, td { padding: 1px 4px; }
			.many, .card table { font-size: 7.5pt; }
			.many .bar { display: none; }
			td.words, tbody th.words { min-width: 44px; }
			td.candidate { min-width: 120px; }
			td.prose, td:has(> code) { min-width: 150px; }
			.many td.prose { min-width: 100px; }
			.many td.prose:last-child { min-width: 240px; }
			.pair { grid-template-columns: 580fr 820fr; }
			thead { display: table-header-group; }
			thead th { white-space: normal; font-size: 7pt; }
			.note, .aside, .factors { font-size: 8pt; }
			tr, figure, .card, .callout { break-inside: avoid; }
			h2, h3, .head { break-after: avoid; }
			.pair .chart, .pair .chart.parallel, .chart.heat { min-width: 0; }
			details::details-content { content-visibility: visible; block-size: auto; }
			.cards { grid-template-columns: 1fr 1fr; }
			code, pre { font-size: 7.5pt; line-height: 1.35; }
			""";

	private StyleSheet() {
	}

	/** The whole sheet. It has no character that XML would read as markup. */
	static String css() {
		String print = ":root { color-scheme: light; " + Token.declarations(Theme.LIGHT) + "}\n" + PRINT;
		return "\n:root {" + Token.declarations(Theme.LIGHT) + "}\n@media (prefers-color-scheme: dark) { :root {"
				+ Token.declarations(Theme.DARK) + "} }\n" + RULES + TABLES + FIGURES + "@media print {\n" + print + "}\n";
	}
}
