package org.intcrucible.store.internal.keep;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

import org.intcrucible.model.Place;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.store.internal.OwnedFile;

/** The files in a backup, on their way to the disk. */
final class BackupFiles {

	private final CheckedZip zip;
	private final BackupManifest manifest;

	BackupFiles(CheckedZip zip, BackupManifest manifest) {
		this.zip = zip;
		this.manifest = manifest;
	}

	/**
	 * Unpacks all of them, each checked against the manifest.
	 *
	 * @param store is there, empty, and for its owner alone
	 * @throws Refusal if a file is not what the manifest says, or the disk has no room
	 */
	void unpack(Path store) throws IOException {
		long room = Files.getFileStore(store).getUsableSpace();
		if (zip.total() > room) {
			throw new Refusal(ProblemCode.LIMIT, "The disk of the workspace has no room for it: " + zip.total() + " bytes are needed, and " + room
					+ " are free.", "Make room, or choose another workspace: crucible --workspace DIR.", Place.whole(store.toString()));
		}
		for (Map.Entry<String, Contents> file : manifest.files().entrySet()) {
			Path target = store.resolve(file.getKey());
			if (!target.normalize().startsWith(store.normalize())) {
				throw new IllegalStateException(target + " was to lie in " + store);
			}
			makeFolders(store, target.getParent());
			zip.<IOException>read(file.getKey(), file.getValue(), in -> write(in, target));
		}
	}

	private static void makeFolders(Path store, Path folder) throws IOException {
		if (!folder.equals(store) && !Files.isDirectory(folder)) {
			makeFolders(store, folder.getParent());
			OwnedFile.makeFolder(folder);
		}
	}

	/** On disk for good when this returns: what it will replace must not be given up for less. */
	private static void write(InputStream in, Path target) throws IOException {
		OwnedFile.write(target, "");
		try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE); OutputStream out = Channels.newOutputStream(channel)) {
			in.transferTo(out);
			channel.force(true);
		}
	}
}
