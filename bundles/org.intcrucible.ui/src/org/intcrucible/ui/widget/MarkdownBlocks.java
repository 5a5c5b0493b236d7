package org.intcrucible.ui.widget;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Collects the blocks of a parsed text, in order. */
final class MarkdownBlocks extends AbstractVisitor {

	private static final String BULLET = "\u2022";

	private final List<RichText.Block> blocks = new ArrayList<>();
	private List<RichText.Run> runs = new ArrayList<>();
	private int depth;
	private int bold;
	private String bullet = "";
	private String target = "";

	RichText text() {
		return new RichText(blocks);
	}

	private void add(String text, boolean code) {
		if (text.isEmpty()) {
			return;
		}
		RichText.Run run = new RichText.Run(text, bold > 0, code, target);
		if (!runs.isEmpty() && runs.getLast().looksAs(run)) {
			run = new RichText.Run(runs.removeLast().text() + text, bold > 0, code, target);
		}
		runs.add(run);
	}

	private void end(RichText.Kind kind, int level) {
		blocks.add(new RichText.Block(kind, level, bullet, runs));
		runs = new ArrayList<>();
		bullet = "";
	}

	@Override
	public void visit(Document document) {
		visitChildren(document);
	}

	@Override
	public void visit(Paragraph paragraph) {
		visitChildren(paragraph);
		end(depth > 0 ? RichText.Kind.ITEM : RichText.Kind.PARAGRAPH, depth);
	}

	@Override
	public void visit(Heading heading) {
		visitChildren(heading);
		end(RichText.Kind.HEADING, heading.getLevel());
	}

	@Override
	public void visit(BulletList list) {
		items(list, 0);
	}

	@Override
	public void visit(OrderedList list) {
		Integer first = list.getMarkerStartNumber();
		items(list, first == null ? 1 : first);
	}

	/** @param first 0 if they have no numbers */
	private void items(Node list, int first) {
		depth++;
		int number = first;
		for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
			bullet = first == 0 ? BULLET : number++ + ".";
			item.accept(this);
		}
		depth--;
		bullet = "";
	}

	@Override
	public void visit(ListItem item) {
		if (item.getFirstChild() == null) {
			end(RichText.Kind.ITEM, depth);
		}
		visitChildren(item);
	}

	@Override
	public void visit(FencedCodeBlock code) {
		codeLines(code.getLiteral());
	}

	@Override
	public void visit(IndentedCodeBlock code) {
		codeLines(code.getLiteral());
	}

	private void codeLines(String literal) {
		add(literal.stripTrailing(), true);
		end(RichText.Kind.CODE, depth);
	}

	@Override
	public void visit(HtmlBlock html) {
		add(html.getLiteral().strip(), false);
		end(RichText.Kind.PARAGRAPH, depth);
	}

	@Override
	public void visit(HtmlInline html) {
		add(html.getLiteral(), false);
	}

	@Override
	public void visit(Text text) {
		add(text.getLiteral(), false);
	}

	@Override
	public void visit(Code code) {
		add(code.getLiteral(), true);
	}

	@Override
	public void visit(Emphasis emphasis) {
		visitChildren(emphasis);
	}

	@Override
	public void visit(StrongEmphasis strong) {
		bold++;
		visitChildren(strong);
		bold--;
	}

	@Override
	public void visit(Link link) {
		String outer = target;
		target = link.getDestination();
		visitChildren(link);
		target = outer;
	}

	@Override
	public void visit(Image image) {
		visitChildren(image);
	}

	@Override
	public void visit(SoftLineBreak lineBreak) {
		add(" ", false);
	}

	@Override
	public void visit(HardLineBreak lineBreak) {
		add("\n", false);
	}
}
