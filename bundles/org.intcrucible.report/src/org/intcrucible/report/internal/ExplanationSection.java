package org.intcrucible.report.internal;

import java.util.List;

import org.intcrucible.model.Candidate;
import org.intcrucible.report.internal.chart.StatusMark;
import org.intcrucible.report.internal.text.Figures;
import org.intcrucible.report.internal.text.IdText;
import org.intcrucible.report.internal.text.Words;
import org.intcrucible.report.internal.text.Xml;
import org.intcrucible.run.AlikeGroups;

/** Why the first ones stand where they stand. */
final class ExplanationSection implements Section {

	private static final int MOST = 10;

	private final List<Candidate> explained;
	private final VerdictTable verdicts;

	ExplanationSection(Findings findings) {
		explained = findings.leaders().stream().limit(MOST).map(AlikeGroups.Group::leader).toList();
		verdicts = new VerdictTable(findings);
	}

	@Override
	public String id() {
		return "why";
	}

	@Override
	public String title() {
		return "Why this rank?";
	}

	@Override
	public String aside() {
		return explained.size() < 2 ? "" : "the first " + explained.size() + " that differ";
	}

	@Override
	public void write(Xml xml) {
		xml.open("div", "class", "cards").newLine();
		explained.forEach(candidate -> card(xml, candidate));
		xml.close().newLine();
	}

	private void card(Xml xml, Candidate candidate) {
		xml.open("article", "class", "card", "id", candidate.id());
		xml.open("div", "class", "head").open("h3").text(Words.id(candidate) + " ").name(candidate.label()).close();
		xml.open("p", "class", "aside");
		StatusMark.inline(xml, candidate.status());
		xml.text(" " + Words.of(candidate.status()) + " \u00B7 rank " + Figures.count(candidate.rank())).close().close();
		xml.open("p", "class", "balance").text("I ").element("b", Figures.score(candidate.scores().intelligence()))
				.text(" = P " + Figures.score(candidate.scores().prediction().overall()) + " / R "
						+ Figures.score(candidate.scores().resource().overall())).close().newLine();
		xml.open("p", "class", "prose", "dir", "auto");
		IdText.write(xml, candidate.scores().rankingExplanation());
		xml.close().newLine();
		xml.open("div", "class", "factors");
		factors(xml, "For it", "\u2191", "ok", candidate.scores().rankingFactors().positive());
		factors(xml, "Against it", "\u2193", "warning", candidate.scores().rankingFactors().negative());
		xml.close().newLine();
		verdicts.write(xml, candidate);
		xml.close().newLine();
	}

	private static void factors(Xml xml, String name, String arrow, String style, List<String> factors) {
		if (!factors.isEmpty()) {
			xml.open("ul", "aria-label", name);
			for (String factor : factors) {
				xml.open("li").element("span", arrow, "class", "sign " + style, "aria-hidden", "true").open("bdi");
				IdText.write(xml, factor);
				xml.close().close();
			}
			xml.close();
		}
	}
}
