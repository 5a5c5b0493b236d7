package org.intcrucible.cli.internal.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.intcrucible.audit.Reconstruction;
import org.intcrucible.cli.internal.project.ProjectDocument;
import org.intcrucible.model.Run;
import org.intcrucible.run.RunDocument;
import org.intcrucible.store.AuditLine;

/** Everything about one run as {@code audit show --json} prints it. */
final class RunRecordJson {

	private RunRecordJson() {
	}

	static Map<String, Object> of(Reconstruction trace) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("run", RunDocument.of(trace.run()).run());
		json.put("name", trace.run().name());
		json.put("authorisation", trace.run().authorisation());
		json.put("advice", trace.said().get(Reconstruction.Role.RECOMMENDATION));
		json.put("recommended", trace.recommended().orElse(null));
		json.put("edited", trace.edited());
		json.put("preflight", trace.preflight().orElse(null));
		json.put("usage", trace.run().usage());
		json.put("ancestors", ids(trace.family().ancestors()));
		json.put("children", ids(trace.family().children()));
		json.put("checkpoints", trace.checkpoints().stream().map(one -> Map.of("stage", one.stage(), "input_hash", one.inputHash())).toList());
		json.put("summary", trace.said().get(Reconstruction.Role.SUMMARY));
		json.put("columns", trace.columns());
		json.put("project", ProjectDocument.of(trace.project()));
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("revision", trace.document().revision());
		document.put("sha256", trace.document().hash());
		document.put("spec_sha256", trace.document().specHash());
		document.put("model_sha256", trace.document().modelHash());
		json.put("document", document);
		json.put("provenance", trace.provenance());
		json.put("events", trace.events().stream().map(RunRecordJson::event).toList());
		return json;
	}

	private static List<String> ids(List<Run> runs) {
		return runs.stream().map(run -> run.id().toString()).toList();
	}

	private static Map<String, Object> event(Reconstruction.Event event) {
		AuditLine line = event.line();
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("sequence", line.sequence());
		json.put("occurred_at", line.occurredAt());
		json.put("kind", line.kind());
		json.put("actor", line.actor());
		json.put("payload", line.payload());
		json.put("previous_hash", line.previousHash());
		json.put("hash", line.hash());
		json.put("sound", event.sound());
		return json;
	}
}
