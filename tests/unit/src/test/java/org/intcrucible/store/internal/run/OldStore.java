package org.intcrucible.store.internal.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.intcrucible.model.ChatMode;
import org.intcrucible.model.ChatSession;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.Message;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.MessageRole;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.Project;
import org.intcrucible.model.Run;
import org.intcrucible.run.RunDocument;
import org.intcrucible.store.Author;
import org.intcrucible.store.Documents;
import org.intcrucible.store.Page;
import org.intcrucible.store.RunFilter;
import org.intcrucible.store.StoreFixture;

/**
 * A workspace as a product of that time left it, as a zip file beside the tests, and what was in it. {@code main} makes both
 * for the schema of today; they are kept, and never made again, once that schema was shipped.
 */
final class OldStore {

	private static final UUID CHAT = UUID.fromString("11111111-2222-4333-8444-555555555555");

	private OldStore() {
	}

	/** @param arguments the folder for {@code schema-N.zip} and {@code schema-N.txt}, and N */
	public static void main(String[] arguments) throws IOException {
		Path folder = Files.createTempDirectory("old-store");
		try (StoreFixture store = StoreFixture.in(folder)) {
			fill(store);
			Files.writeString(Path.of(arguments[0], "schema-" + arguments[1] + ".txt"), content(store));
		}
		zip(folder, Path.of(arguments[0], "schema-" + arguments[1] + ".zip"));
	}

	private static void fill(StoreFixture store) {
		PinnedDocument first = store.save(Documents.titled("Old Ω \uD83D\uDE80"));
		PinnedDocument document = store.save(Documents.titled("Old Ω \uD83D\uDE80").replace("uniform 1..4", "uniform 1..5").replace("## Levers",
				"<!-- kept -->\n## Levers"));
		StoredRuns runs = new StoredRuns(store, 42, 40);
		runs.completed(document, new MadeResult(document.document(), 6, 4, 1, 42, 40), 4, 3);
		runs.started(document);
		runs.created(document);
		PinnedDocument deleted = store.save(Documents.titled("Deleted"));
		store.transactions().write(unit -> store.projectWriter().delete(unit, deleted.project(), Author.USER)).orElseThrow();
		ChatSession chat = new ChatSession(new ChatSessionId(CHAT), first.project(), ChatMode.SETUP, "About it", new ChatSession.WholeProject(),
				store.clock().instant());
		store.transactions().write(unit -> {
			store.conversationWriter().open(unit, chat);
			store.conversationWriter().add(unit, new Message(new MessageId(CHAT), chat.id(), MessageRole.USER, "Why?\n\u0000 漢", "{\"a\":1}",
					store.clock().instant()));
			return chat;
		});
	}

	/** Everything that a user made, as text that later products give as well; of runs, those that are over. */
	static String content(StoreFixture store) {
		List<String> lines = new ArrayList<>();
		for (boolean deleted : new boolean[] {false, true}) {
			for (Project project : store.projects().list("", deleted, Page.Request.first(100)).items()) {
				lines.add(project.id() + " " + project.title() + " " + project.revision() + " " + project.isDeleted());
				for (int revision = 1; revision <= project.revision(); revision++) {
					lines.add(store.projects().text(project.id(), revision).orElseThrow());
				}
				store.projects().provenance(project.id(), "", Page.Request.first(1000)).items()
						.forEach(entry -> lines.add(JsonCodec.write(entry)));
				store.conversations().sessions(project.id(), Page.Request.first(100)).items().forEach(session -> {
					lines.add(JsonCodec.write(session));
					store.conversations().messages(session.id(), Page.Request.first(100)).items().forEach(message -> lines.add(JsonCodec.write(message)));
				});
			}
		}
		for (Run run : store.runs().list(RunFilter.ALL, Page.Request.first(100)).items()) {
			store.runs().result(run.id()).ifPresent(result -> lines.add(JsonCodec.writeDocument(RunDocument.of(run, result))));
			store.evaluations().row(run.id(), 1).forEach(evaluation -> lines.add(evaluation.toString()));
		}
		return String.join("\n", lines) + "\n";
	}

	private static void zip(Path folder, Path file) throws IOException {
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file)); Stream<Path> paths = Files.walk(folder)) {
			for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
				zip.putNextEntry(new ZipEntry(folder.relativize(path).toString()));
				Files.copy(path, zip);
				zip.closeEntry();
			}
		}
	}

	/** Lays a workspace of an old schema, with the settings of its user, into a folder. */
	static void lay(int schema, Path folder) throws IOException {
		try (InputStream file = OldStore.class.getResourceAsStream("/org/intcrucible/store/schema-" + schema + ".zip");
				ZipInputStream zip = new ZipInputStream(file)) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				Path target = folder.resolve(entry.getName());
				Files.createDirectories(target.getParent());
				Files.copy(zip, target);
			}
		}
	}

	static String contentOf(int schema) throws IOException {
		try (InputStream file = OldStore.class.getResourceAsStream("/org/intcrucible/store/schema-" + schema + ".txt")) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
