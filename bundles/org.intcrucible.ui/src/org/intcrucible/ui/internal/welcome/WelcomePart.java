package org.intcrucible.ui.internal.welcome;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.intcrucible.ui.ContextKeys;
import org.intcrucible.ui.internal.shell.ProjectActions;
import org.intcrucible.ui.widget.Accessibility;
import org.intcrucible.ui.widget.ActionRow;
import org.intcrucible.ui.widget.Background;
import org.intcrucible.ui.widget.FontStyle;
import org.intcrucible.ui.widget.Icon;
import org.intcrucible.ui.widget.Icons;
import org.intcrucible.ui.widget.PictureCard;
import org.intcrucible.ui.widget.PressControl;
import org.intcrucible.ui.widget.RichLine;
import org.intcrucible.ui.widget.Rows;
import org.intcrucible.ui.widget.Texts;
import org.intcrucible.ui.widget.Token;
import org.intcrucible.ui.widget.Tokens;

/** What someone sees who opens the window with nothing in it yet: how to begin, and the examples. */
public final class WelcomePart {

	private static final int SIDES = 44;
	private static final int TOP = 28;
	private static final int WIDEST = 1000;
	private static final int NARROWEST = 680;
	private static final int MARK = 40;
	/** Of what takes both columns. */
	private static final String WHOLE = "crucible.welcome.whole";

	private final ProjectActions actions;
	private final Background background;
	private final Texts texts = Texts.of(WelcomePart.class);
	private final List<Runnable> waiting = new ArrayList<>();
	private ScrolledComposite scroll;
	private Composite page;
	private Composite cards;
	private ActionRow first;
	private boolean ready;

	@Inject
	WelcomePart(ProjectActions actions, @Service Background background) {
		this.actions = actions;
		this.background = background;
	}

	@Inject
	void workspace(@Optional @Named(ContextKeys.WORKSPACE) Path workspace) {
		ready = workspace != null;
		if (ready && !waiting.isEmpty()) {
			// Not in the middle of the injection: it may open a dialog.
			waiting.forEach(scroll.getDisplay()::asyncExec);
			waiting.clear();
		}
	}

	@PostConstruct
	void create(Composite parent) {
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		Tokens.apply(scroll, Token.SURFACE, Token.TEXT);
		page = new Composite(scroll, SWT.NONE);
		Tokens.apply(page, Token.SURFACE, Token.TEXT);
		page.setLayout(columns(2, 32));
		((GridLayout) page.getLayout()).marginHeight = TOP;
		title();
		start();
		how();
		heading();
		cards = group(2, 12);
		cards.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
		line(page, "welcome.model", texts.get("model"), FontStyle.CAPTION, Token.TEXT_3, 2);
		for (Control child : page.getChildren()) {
			child.setData(WHOLE, ((GridData) child.getLayoutData()).horizontalSpan == 2 ? WHOLE : null);
		}
		scroll.setContent(page);
		scroll.addListener(SWT.Resize, event -> fit());
		background.ask(page, Examples::read, this::show);
	}

	@Focus
	void focus() {
		first.setFocus();
	}

	/** Two columns as long as there is room for them, and never wider than can be read. */
	private void fit() {
		int width = scroll.getClientArea().width;
		boolean wide = width >= NARROWEST + 2 * SIDES;
		GridLayout layout = (GridLayout) page.getLayout();
		layout.marginWidth = Math.max(SIDES, (width - WIDEST) / 2);
		layout.numColumns = wide ? 2 : 1;
		for (Control child : page.getChildren()) {
			GridData data = (GridData) child.getLayoutData();
			data.horizontalSpan = wide && child.getData(WHOLE) != null ? 2 : 1;
		}
		((GridLayout) cards.getLayout()).numColumns = wide ? 2 : 1;
		page.layout(true, true);
		Point size = page.computeSize(width, SWT.DEFAULT);
		scroll.setMinHeight(size.y);
	}

	private void title() {
		Composite head = group(2, 12);
		((GridLayout) head.getLayout()).makeColumnsEqualWidth = false;
		((GridLayout) head.getLayout()).verticalSpacing = 0;
		head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
		Canvas mark = new Canvas(head, SWT.DOUBLE_BUFFERED);
		Rows.blend(mark);
		// The product's name stands beside it.
		Accessibility.name(mark, "");
		mark.addListener(SWT.Paint, event -> event.gc.drawImage(Icons.mark(MARK), 0, 0));
		GridData square = new GridData(SWT.LEFT, SWT.CENTER, false, false, 1, 2);
		square.widthHint = MARK;
		square.heightHint = MARK;
		mark.setLayoutData(square);
		line(head, "welcome.product", texts.get("product"), FontStyle.DISPLAY, Token.TEXT, 1);
		line(head, "welcome.tagline", texts.get("tagline"), FontStyle.LEAD, Token.TEXT_2, 1);
	}

	private void start() {
		Composite group = group(1, 2);
		group.setLayoutData(column());
		line(group, "welcome.start", texts.get("start"), FontStyle.STRONG, Token.TEXT, 1);
		first = row(group, Icon.PLUS, "new", "Ctrl+N", actions::create);
		row(group, Icon.DOCUMENT, "open", "Ctrl+O", actions::openDocument);
		row(group, Icon.IMPORT, "import", "", actions::importArchive);
	}

	private ActionRow row(Composite group, Icon icon, String key, String keys, Runnable action) {
		ActionRow row = new ActionRow(group, "welcome." + key, icon, texts.get(key), texts.get(key + ".sentence"), keys);
		row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		press(row, action);
		return row;
	}

	/** Before the workspace is open there is nothing to put a project into: what was pressed last is done as soon as there is. */
	private void press(PressControl control, Runnable action) {
		control.onPress(() -> {
			waiting.clear();
			if (ready) {
				action.run();
			} else {
				waiting.add(action);
			}
		});
	}

	private void how() {
		Composite group = group(2, 12);
		group.setLayoutData(column());
		line(group, "welcome.how", texts.get("how"), FontStyle.STRONG, Token.TEXT, 2);
		for (int i = 1; i <= 4; i++) {
			Composite step = group(1, 2, group);
			step.setLayoutData(column());
			line(step, "welcome.how." + i, i + " \u00b7 **" + texts.get("how." + i) + "**", FontStyle.BODY, i == 2 ? Token.ADVICE : Token.TEXT, 1);
			line(step, "welcome.how." + i + ".sentence", texts.get("how." + i + ".sentence"), FontStyle.BODY, Token.TEXT_2, 1);
		}
	}

	private void heading() {
		line(page, "welcome.examples", "**" + texts.get("examples") + "**  " + texts.get("examples.hint"), FontStyle.BODY, Token.TEXT_2, 2);
	}

	private void show(List<Example> examples) {
		for (Example example : examples) {
			PictureCard card = new PictureCard(cards, "welcome.example." + example.name(), Sketches.of(cards.getChildren().length),
					example.title(), example.sentence(), example.facts());
			card.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
			press(card, () -> actions.copy(example.text()));
		}
		fit();
	}

	private Composite group(int columns, int gap) {
		return group(columns, gap, page);
	}

	private static Composite group(int columns, int gap, Composite parent) {
		Composite group = new Composite(parent, SWT.NONE);
		Tokens.apply(group, Token.SURFACE, Token.TEXT);
		group.setLayout(columns(columns, gap));
		return group;
	}

	private static GridLayout columns(int count, int gap) {
		GridLayout layout = new GridLayout(count, true);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = gap;
		layout.verticalSpacing = Math.min(gap, 20);
		return layout;
	}

	private static GridData column() {
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = 100;
		return data;
	}

	private static void line(Composite parent, String id, String markdown, FontStyle font, Token token, int span) {
		RichLine line = new RichLine(parent, id, SWT.NONE);
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, span, 1);
		data.widthHint = 100;
		line.setLayoutData(data);
		line.show(markdown, font, token);
	}
}
