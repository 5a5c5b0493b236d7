package org.intcrucible.store.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;

import org.intcrucible.model.IdSource;
import org.intcrucible.store.AuditHead;
import org.osgi.service.log.Logger;

/** Stores in other folders than the workspace's own, such as one that was unpacked from a backup. */
public final class SideStore {

	private static final String DERBY_LOG = "derby.stream.error.file";

	private SideStore() {
	}

	/**
	 * A store that is opened when it is first used, and closed by its {@code close()}.
	 *
	 * @param workspace the folder that it lies in, as {@code store}
	 * @param own       where this process has its own, whose key signs the end of the audit log
	 */
	public static WorkspaceDatabase in(Path workspace, StoreFiles own, IdSource ids, InstantSource clock, Logger log) {
		// Whatever is opened first decides where Derby logs, for as long as the process lives.
		if (System.getProperty(DERBY_LOG) == null) {
			System.setProperty(DERBY_LOG, own.derbyLog().toString());
		}
		return new WorkspaceDatabase(new StoreFiles(workspace, own.auditKey().getParent()), ids, clock, log, () -> {
			// Nobody works in it.
		});
	}

	/** Signs the end of such a store's log under the key of this user. */
	public static void sign(Path workspace, StoreFiles own, AuditHead head) {
		StoreFiles side = new StoreFiles(workspace, own.auditKey().getParent());
		try {
			new AnchorFile(side.anchor(), side.auditKey()).write(head);
		} catch (IOException failed) {
			throw SqlFailures.storeException(failed, "The end of the audit log cannot be signed");
		}
	}

	/** The version of this product's schema. */
	public static int schemaVersion() {
		return Migration.all().size();
	}
}
