package org.intcrucible.app.internal;

import jakarta.inject.Named;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/** Help, About. */
public final class AboutHandler {

	@Execute
	void about(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell) {
		Version version = FrameworkUtil.getBundle(AboutHandler.class).getVersion();
		MessageDialog.openInformation(shell, "About Int Crucible", """
				Int Crucible %s

				It designs candidates for a problem that you describe, tries each in many states of the world, \
				and ranks them by what they reach and how robust they are.""".formatted(version));
	}
}
