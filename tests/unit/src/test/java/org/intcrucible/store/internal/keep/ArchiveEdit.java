package org.intcrucible.store.internal.keep;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.intcrucible.model.JsonCodec;

/** Changes archives and backups as somebody would who knows how to make their checksums fit. */
final class ArchiveEdit {

	private final Map<String, byte[]> entries = new LinkedHashMap<>();

	static ArchiveEdit of(Path file) throws IOException {
		ArchiveEdit edit = new ArchiveEdit();
		try (ZipFile zip = new ZipFile(file.toFile())) {
			for (ZipEntry entry : zip.stream().toList()) {
				edit.entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
			}
		}
		return edit;
	}

	Map<String, byte[]> entries() {
		return entries;
	}

	String text(String entry) {
		return new String(entries.get(entry), StandardCharsets.UTF_8);
	}

	ArchiveEdit change(String entry, UnaryOperator<String> change) {
		String before = text(entry);
		String after = change.apply(before);
		if (after.equals(before)) {
			throw new AssertionError("nothing to change in " + before);
		}
		return put(entry, after);
	}

	ArchiveEdit put(String entry, String content) {
		entries.put(entry, content.getBytes(StandardCharsets.UTF_8));
		return this;
	}

	/** Writes an archive whose manifest fits, but for what the change does to it. */
	Path archive(Path file, UnaryOperator<ArchiveManifest> change) throws IOException {
		ArchiveManifest old = JsonCodec.read(text(ArchiveManifest.NAME), ArchiveManifest.class).orElseThrow();
		return write(file, ArchiveManifest.NAME, written -> change.apply(new ArchiveManifest(old.format(), old.schema(), old.product(),
				old.installation(), old.projectId(), old.title(), old.exportedAt(), written)));
	}

	Path archive(Path file) throws IOException {
		return archive(file, manifest -> manifest);
	}

	/** Writes a backup whose manifest fits, but for what the change does to it. */
	Path backup(Path file, UnaryOperator<BackupManifest> change) throws IOException {
		BackupManifest old = JsonCodec.read(text(BackupManifest.NAME), BackupManifest.class).orElseThrow();
		return write(file, BackupManifest.NAME, written -> change.apply(new BackupManifest(old.format(), old.schema(), old.product(),
				old.installation(), old.createdAt(), old.head(), written)));
	}

	private Path write(Path file, String name, Function<Map<String, Contents>, Record> manifest) throws IOException {
		try (OutputStream out = Files.newOutputStream(file)) {
			ZipWriter zip = new ZipWriter(out, new ZipLimits(Integer.MAX_VALUE, Long.MAX_VALUE, Integer.MAX_VALUE), Instant.EPOCH);
			for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
				if (!entry.getKey().equals(name)) {
					byte[] content = entry.getValue();
					zip.entry(entry.getKey(), to -> {
						if (entry.getKey().endsWith(".jsonl")) {
							for (String line : new String(content, StandardCharsets.UTF_8).lines().toList()) {
								to.row(line);
							}
						} else {
							to.write(content, 0, content.length);
						}
					});
				}
			}
			String text = JsonCodec.write(manifest.apply(new LinkedHashMap<>(zip.entries())));
			zip.entry(name, to -> to.write(text.getBytes(StandardCharsets.UTF_8)));
			zip.finish();
		}
		return file;
	}
}
