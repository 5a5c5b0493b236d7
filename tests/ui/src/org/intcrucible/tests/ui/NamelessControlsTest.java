package org.intcrucible.tests.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.Test;

@WithToolkit
class NamelessControlsTest {

	@Test
	void whatHasNoNameIsFound(UiThread ui) {
		Shell shell = ui.open(NamelessControlsTest::fill);
		try {
			assertEquals(List.of("/Composite/Text[nameless]", "/Composite/Canvas", "/ToolBar/ToolItem"),
					ui.ask(() -> NamelessControls.of(shell)));
		} finally {
			ui.run(shell::dispose);
		}
	}

	private static void fill(Shell shell) {
		shell.setLayout(new FillLayout());
		Composite area = new Composite(shell, SWT.NONE);
		area.setLayout(new FillLayout());
		new Text(area, SWT.BORDER).setData("org.eclipse.swtbot.widget.key", "nameless");
		new Label(area, SWT.NONE).setText("Name:");
		new Text(area, SWT.BORDER);
		new Text(area, SWT.BORDER | SWT.SEARCH).setMessage("Search");
		new Canvas(area, SWT.NONE);
		new Canvas(area, SWT.NONE).setData("crucible.accessible.name", "A chart");
		new Canvas(area, SWT.NONE).setData("crucible.accessible.name", "");
		ToolBar bar = new ToolBar(shell, SWT.FLAT);
		new ToolItem(bar, SWT.PUSH);
		new ToolItem(bar, SWT.PUSH).setToolTipText("Press");
	}
}
