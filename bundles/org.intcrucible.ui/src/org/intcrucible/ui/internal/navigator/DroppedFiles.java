package org.intcrucible.ui.internal.navigator;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Control;

/** Files that are dropped from outside of the window. */
final class DroppedFiles extends DropTargetAdapter {

	private final Consumer<Path> read;

	private DroppedFiles(Consumer<Path> read) {
		this.read = read;
	}

	/** @param read takes the first of the files: it opens one project */
	static void on(Control control, Consumer<Path> read) {
		DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT);
		target.setTransfer(FileTransfer.getInstance());
		target.addDropListener(new DroppedFiles(read));
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		event.detail = DND.DROP_COPY;
	}

	@Override
	public void drop(DropTargetEvent event) {
		if (event.data instanceof String[] files && files.length > 0) {
			read.accept(Path.of(files[0]));
		}
	}
}
