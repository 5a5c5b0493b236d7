package org.intcrucible.ui.widget;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/**
 * Asks the user which file is meant. Where the context of the window has one under the name of this type, parts ask that
 * instead of the system's dialog.
 */
@FunctionalInterface
public interface FileChoice {

	/** The system's own dialog, which also asks before a file is replaced. */
	FileChoice NATIVE = (shell, title, name, extension) -> {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(title);
		dialog.setFileName(name + "." + extension);
		dialog.setFilterExtensions(new String[] {"*." + extension});
		dialog.setOverwrite(true);
		return Optional.ofNullable(dialog.open()).map(Path::of);
	};

	/**
	 * Asks where something is to be written; returns when that is said.
	 *
	 * @param name      that is proposed, without the extension
	 * @param extension without a dot
	 * @return empty if the user gives it up
	 */
	Optional<Path> save(Shell shell, String title, String name, String extension);
}
