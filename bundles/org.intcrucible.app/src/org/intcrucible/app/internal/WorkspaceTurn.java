package org.intcrucible.app.internal;

import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;

import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.intcrucible.store.Workspace;
import org.intcrucible.store.WorkspaceHolder;
import org.intcrucible.ui.widget.FactDialog;
import org.intcrucible.ui.widget.Icon;
import org.intcrucible.ui.widget.Texts;
import org.intcrucible.ui.widget.Theme;
import org.intcrucible.ui.widget.Tint;
import org.intcrucible.ui.widget.Tokens;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/**
 * One window at a time has a workspace: the toolkit would refuse the second one in words of its own, before there is a window
 * that could say more. So this looks first.
 */
final class WorkspaceTurn {

	private static final String AGAIN = "again";

	private final BundleContext context = FrameworkUtil.getBundle(WorkspaceTurn.class).getBundleContext();
	private final Texts texts = Texts.of(WorkspaceTurn.class);

	/** @return whether the window may open: nobody else has the workspace, or whoever had it is gone by now */
	boolean await() throws IOException, InvalidSyntaxException {
		Collection<ServiceReference<Location>> found = context.getServiceReferences(Location.class, Location.INSTANCE_FILTER);
		if (found.isEmpty()) {
			return true;
		}
		Location location = context.getService(found.iterator().next());
		while (location.isSet() && location.isLocked()) {
			if (!isAskedAgain()) {
				return false;
			}
		}
		return true;
	}

	private boolean isAskedAgain() {
		Display display = new Display();
		try {
			Tokens.use(display, Display.isSystemDarkTheme() ? Theme.DARK : Theme.LIGHT);
			Shell nowhere = new Shell(display);
			nowhere.setBounds(display.getPrimaryMonitor().getClientArea());
			return dialog().open(nowhere, texts.get("title")).filter(AGAIN::equals).isPresent();
		} finally {
			display.dispose();
		}
	}

	private FactDialog dialog() {
		FactDialog dialog = new FactDialog("workspace.locked", Icon.LOCK, Tint.WARNING, texts.get("locked"), texts.get("locked.why"));
		ServiceReference<Workspace> reference = context.getServiceReference(Workspace.class);
		if (reference != null) {
			Workspace workspace = context.getService(reference);
			dialog.fact(texts.get("workspace"), workspace.folder().toString());
			workspace.holder().ifPresent(holder -> tell(dialog, holder));
		}
		return dialog.choice("cancel", texts.get("cancel")).choice(AGAIN, texts.get("unlock"));
	}

	private void tell(FactDialog dialog, WorkspaceHolder holder) {
		DateTimeFormatter time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
		dialog.fact(texts.get("holder"), texts.get("process", Long.toString(holder.pid()), holder.host()));
		dialog.fact(texts.get("since"), time.format(holder.since().atZone(ZoneId.systemDefault())));
	}
}
