package org.intcrucible.audit.internal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.intcrucible.audit.AuditExport;
import org.intcrucible.model.JsonCodec;
import org.intcrucible.store.AuditFilter;
import org.intcrucible.store.AuditLine;
import org.intcrucible.store.AuditReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Passes line after line on. */
@Component
public final class StreamedAuditExport implements AuditExport {

	private static final List<String> NAMES = List.of("sequence", "occurred_at", "kind", "actor", "project_id", "run_id",
			"payload", "previous_hash", "hash");

	private final AuditReader audit;

	@Activate
	public StreamedAuditExport(@Reference AuditReader audit) {
		this.audit = audit;
	}

	@Override
	public long write(AuditFilter filter, Format format, OutputStream target) throws IOException {
		Writer writer = new BufferedWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8));
		writer.write(format == Format.CSV ? CsvLine.of(NAMES) : "");
		long[] count = {0};
		try {
			audit.stream(filter, line -> {
				write(writer, text(line, format));
				count[0]++;
			});
		} catch (UncheckedIOException full) {
			throw full.getCause();
		}
		writer.flush();
		return count[0];
	}

	private static String text(AuditLine line, Format format) {
		return switch (format) {
			case JSONL -> JsonCodec.write(line) + "\n";
			case CSV -> CsvLine.of(List.of(Long.toString(line.sequence()), line.occurredAt(), line.kind(), line.actor(),
					line.projectId(), line.runId(), line.payload(), line.previousHash(), line.hash()));
		};
	}

	private static void write(Writer writer, String text) {
		try {
			writer.write(text);
		} catch (IOException full) {
			throw new UncheckedIOException(full);
		}
	}
}
