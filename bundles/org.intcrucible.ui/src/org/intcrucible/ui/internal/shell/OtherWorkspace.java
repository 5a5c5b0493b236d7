package org.intcrucible.ui.internal.shell;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.ui.widget.Texts;

/** Opens a window on another workspace, by the product's own start script. */
final class OtherWorkspace {

	private final Shell shell;
	private final Texts texts = Texts.of(OtherWorkspace.class);

	OtherWorkspace(Shell shell) {
		this.shell = shell;
	}

	static boolean isPossible() {
		return script().isPresent();
	}

	/** The product may have been started otherwise, and have no script. */
	private static Optional<Path> script() {
		boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");
		return Optional.ofNullable(System.getProperty("osgi.install.area")).map(area -> Path.of(URI.create(area.replace(" ", "%20"))))
				.map(folder -> folder.resolve(windows ? "crucible.cmd" : "crucible")).filter(Files::isExecutable);
	}

	/**
	 * Asks for a folder.
	 *
	 * @return whether another process was started on it
	 */
	boolean start() {
		DirectoryDialog dialog = new DirectoryDialog(shell);
		dialog.setText(texts.get("workspace.another.title"));
		String folder = dialog.open();
		return folder != null && script().isPresent() && start(script().get(), folder);
	}

	private boolean start(Path script, String folder) {
		try {
			new ProcessBuilder(script.toString(), "--workspace", folder).inheritIO().start();
			return true;
		} catch (IOException failed) {
			ProblemDialog.open(shell, texts.get("workspace.title"), new Problem(ProblemCode.INPUT_OUTPUT,
					texts.get("workspace.another.failed", String.valueOf(failed.getMessage())), "", Place.whole(folder)));
			return false;
		}
	}
}
