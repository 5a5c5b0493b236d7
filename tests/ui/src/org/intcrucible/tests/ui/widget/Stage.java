package org.intcrucible.tests.ui.widget;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.intcrucible.tests.ui.UiThread;
import org.intcrucible.ui.widget.Theme;
import org.intcrucible.ui.widget.Token;
import org.intcrucible.ui.widget.Tokens;

/** A bare window with one component in it, and the theme that it is shown in. */
final class Stage<C extends Control> implements AutoCloseable {

	private static final int WIDTH = 640;
	private static final int HEIGHT = 360;

	private final UiThread ui;
	private final Shell shell;
	private C component;

	Stage(UiThread ui, Theme theme, Function<Composite, C> make) {
		this.ui = ui;
		shell = ui.open(made -> {
			Tokens.use(made.getDisplay(), theme);
			Tokens.apply(made, Token.SURFACE, Token.TEXT);
			made.setLayout(new GridLayout());
			made.setSize(WIDTH, HEIGHT);
			component = make.apply(made);
			made.layout(true, true);
		});
	}

	Stage(UiThread ui, Function<Composite, C> make) {
		this(ui, Theme.LIGHT, make);
	}

	/** Does something with the component, on the toolkit's thread. */
	void with(Consumer<C> action) {
		ui.run(() -> action.accept(component));
	}

	/** Asks the component something, on the toolkit's thread. */
	<T> T ask(Function<C, T> question) {
		return ui.ask(() -> question.apply(component));
	}

	/** Whether something is so of the component. */
	boolean is(Predicate<C> question) {
		return ui.ask(() -> question.test(component));
	}

	/** A colour of the theme that is in force. */
	Color color(Token token) {
		return ui.ask(() -> Tokens.color(token));
	}

	/** What of the component is seen, as pixels. */
	ImageData picture() {
		return ui.ask(() -> {
			Image image = new Image(shell.getDisplay(), component.getSize().x, component.getSize().y);
			GC gc = new GC(image);
			component.print(gc);
			gc.dispose();
			ImageData data = image.getImageData();
			image.dispose();
			return data;
		});
	}

	/** What is on the screen where the component is, as pixels: unlike a {@link #picture() picture}, as the window system clips it. */
	ImageData screen() {
		ui.run(() -> shell.redraw(0, 0, WIDTH, HEIGHT, true));
		return ui.ask(() -> {
			shell.update();
			Image image = new Image(shell.getDisplay(), component.getSize().x, component.getSize().y);
			GC gc = new GC(shell);
			gc.copyArea(image, component.getLocation().x, component.getLocation().y);
			gc.dispose();
			ImageData data = image.getImageData();
			image.dispose();
			return data;
		});
	}

	@Override
	public void close() {
		ui.run(shell::dispose);
	}
}
