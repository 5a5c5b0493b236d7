package org.intcrucible.audit.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.intcrucible.audit.AuditExport.Format;
import org.intcrucible.model.JsonCodec;
import org.intcrucible.store.AuditFilter;
import org.intcrucible.store.AuditLine;
import org.junit.jupiter.api.Test;

class StreamedAuditExportTest {

	private static final String HOSTILE = "{\"title\":\"a, \\\"b\\\"\\r\\n; \u00e4 \ud83d\ude00\",\n\"x\":1}";

	private final WrittenLog log = WrittenLog.of(2);

	private String export(AuditFilter filter, Format format, long expected) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		assertEquals(expected, new StreamedAuditExport(log).write(filter, format, bytes));
		return bytes.toString(StandardCharsets.UTF_8);
	}

	@Test
	void everyLineOfJsonIsOneEventWithAllItsColumns() throws IOException {
		log.append("project_created", HOSTILE);
		List<String> lines = export(AuditFilter.ALL, Format.JSONL, 3).lines().toList();
		assertEquals(log.lines, lines.stream().map(line -> JsonCodec.read(line, AuditLine.class).orElseThrow()).toList());
		JsonObject last = JsonParser.parseString(lines.getLast()).getAsJsonObject();
		assertEquals(Set.of("sequence", "occurred_at", "kind", "actor", "project_id", "run_id", "payload", "previous_hash", "hash"),
				last.keySet());
		assertEquals(HOSTILE, last.get("payload").getAsString());
	}

	@Test
	void csvIsQuotedAsTheStandardWantsIt() throws IOException {
		log.append("project_created", HOSTILE);
		String csv = export(AuditFilter.ALL, Format.CSV, 3);
		assertTrue(csv.startsWith("sequence,occurred_at,kind,actor,project_id,run_id,payload,previous_hash,hash\r\n1,"), csv);
		AuditLine last = log.lines.getLast();
		assertTrue(csv.endsWith("\r\n3," + last.occurredAt() + ",project_created,user," + WrittenLog.PROJECT + "," + WrittenLog.RUN
				+ ",\"" + HOSTILE.replace("\"", "\"\"") + "\"," + last.previousHash() + "," + last.hash() + "\r\n"), csv);
	}

	@Test
	void onlyWhatIsAskedForIsWritten() throws IOException {
		log.append("run_ended", "{}");
		assertEquals(List.of("run_ended"), export(new AuditFilter(Set.of("run_ended"), "", WrittenLog.RUN), Format.JSONL, 1).lines()
				.map(line -> JsonCodec.read(line, AuditLine.class).orElseThrow().kind()).toList());
		assertEquals("", export(new AuditFilter(Set.of(), "none", ""), Format.JSONL, 0));
	}

	@Test
	void aFullDiskIsSaid() {
		OutputStream full = new OutputStream() {
			@Override
			public void write(int one) throws IOException {
				throw new IOException("No space left on device");
			}
		};
		log.append("project_created", "{\"text\":\"" + "x".repeat(100_000) + "\"}");
		IOException failed = assertThrows(IOException.class,
				() -> new StreamedAuditExport(log).write(AuditFilter.ALL, Format.JSONL, full));
		assertEquals("No space left on device", failed.getMessage());
	}
}
