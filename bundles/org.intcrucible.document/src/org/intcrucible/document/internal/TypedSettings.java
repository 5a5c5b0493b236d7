package org.intcrucible.document.internal;

import java.util.List;
import java.util.function.BiConsumer;

import org.intcrucible.model.Assumption;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.Result;
import org.intcrucible.model.Setting;

/** Reads one setting that stands in no document, by the rules of those that do. */
public final class TypedSettings {

	private TypedSettings() {
	}

	public static Result<Setting, List<Problem>> lever(ProblemDocument document, String source, String text) {
		return read(document, source, text, "servers = 6",
				(draft, setting) -> new CandidateSettingCheck(draft).check(setting));
	}

	public static Result<Setting, List<Problem>> assumption(ProblemDocument document, String source, String text) {
		return read(document, source, text, "demand = 1500", (draft, setting) -> new ScenarioSettingCheck(draft,
				CrossChecks.byName(document.world().assumptions(), Assumption::name)).check(setting));
	}

	private static Result<Setting, List<Problem>> read(ProblemDocument document, String source, String text, String form,
			BiConsumer<Draft, DraftSetting> check) {
		var findings = new Findings();
		var draft = new Draft(findings);
		draft.levers.addAll(document.world().levers());
		draft.settings.horizon = document.world().simulation().horizon();
		try {
			var setting = parse(text, form);
			check.accept(draft, setting);
			if (findings.isEmpty()) {
				return Result.success(new Setting(setting.name().text(), setting.value().value()));
			}
		} catch (Refusal refusal) {
			findings.add(refusal);
		}
		return Result.failure(findings.problems(source));
	}

	private static DraftSetting parse(String text, String form) throws Refusal {
		var line = new ItemText(Line.of(text).getFirst(), 0);
		var cursor = new Cursor(line, 0, line.length(), form);
		var name = cursor.name("a name");
		cursor.expect("=");
		var value = ValueParser.value(cursor);
		cursor.finish();
		return new DraftSetting(new Item(line, line.length(), "", ""), name, value);
	}
}
