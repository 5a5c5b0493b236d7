package org.intcrucible.audit.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.intcrucible.store.Anchor;
import org.intcrucible.store.AuditFilter;
import org.intcrucible.store.AuditHead;
import org.intcrucible.store.AuditLine;
import org.intcrucible.store.AuditReader;
import org.intcrucible.store.Page;

/** A log in memory that anybody may tamper with. */
final class WrittenLog implements AuditReader {

	static final String PROJECT = "11111111-2222-3333-4444-555555555555";
	static final String RUN = "99999999-8888-7777-6666-555555555555";

	final List<AuditLine> lines = new ArrayList<>();
	Optional<AuditHead> head = Optional.empty();
	Anchor anchor = new Anchor.Sound(new AuditHead(0, AuditLine.FIRST));
	/** What others do while the log is read. */
	Runnable meanwhile = () -> {
	};

	static WrittenLog of(int events) {
		WrittenLog log = new WrittenLog();
		for (int i = 0; i < events; i++) {
			log.append("run_started", "{\"project_id\":\"" + PROJECT + "\",\"step\":" + i + "}");
		}
		return log;
	}

	void append(String kind, String payload) {
		AuditLine line = sealed(new AuditLine(lines.size() + 1, "2026-03-01T08:00:00.00" + lines.size() % 10 + "Z", kind, "user",
				PROJECT, RUN, payload, head.map(AuditHead::hash).orElse(AuditLine.FIRST), ""));
		lines.add(line);
		head = Optional.of(new AuditHead(line.sequence(), line.hash()));
		anchor = new Anchor.Sound(head.get());
	}

	static AuditLine sealed(AuditLine line) {
		return new AuditLine(line.sequence(), line.occurredAt(), line.kind(), line.actor(), line.projectId(), line.runId(),
				line.payload(), line.previousHash(), line.seal());
	}

	/** @param sequence from 1 */
	void change(int sequence, UnaryOperator<AuditLine> change) {
		lines.set(sequence - 1, change.apply(lines.get(sequence - 1)));
	}

	@Override
	public Page<AuditLine> list(AuditFilter filter, Page.Request page) {
		return new Page<>(lines.reversed().stream().filter(line -> matches(filter, line))
				.filter(line -> page.after() == 0 || line.sequence() < page.after()).limit(page.limit()).toList(), 0);
	}

	private static boolean matches(AuditFilter filter, AuditLine line) {
		return (filter.kinds().isEmpty() || filter.kinds().contains(line.kind()))
				&& (filter.project().isEmpty() || filter.project().equals(line.projectId()))
				&& (filter.run().isEmpty() || filter.run().equals(line.runId()));
	}

	@Override
	public void stream(AuditFilter filter, Consumer<AuditLine> each) {
		meanwhile.run();
		lines.stream().sorted(Comparator.comparingLong(AuditLine::sequence)).filter(line -> matches(filter, line)).toList()
				.forEach(each);
	}

	@Override
	public Optional<AuditHead> head() {
		return head;
	}

	@Override
	public Anchor anchor() {
		return anchor;
	}
}
