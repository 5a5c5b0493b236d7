package org.intcrucible.store.internal;

import java.io.IOException;
import java.nio.file.Files;

import org.intcrucible.store.Anchor;
import org.intcrucible.store.AuditHead;
import org.intcrucible.store.AuditLine;

/** The end of a log in a workspace that has nothing else. */
public final class AnchorFiles {

	private AnchorFiles() {
	}

	public static Anchor writeAndRead(StoreFiles files) throws IOException {
		Files.createDirectories(files.store());
		new AnchorFile(files.anchor(), files.auditKey()).write(new AuditHead(1, AuditLine.FIRST));
		return new AnchorFile(files.anchor(), files.auditKey()).read();
	}
}
