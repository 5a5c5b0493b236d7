package org.intcrucible.ui.chat.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * Where turns stand that lie one below the other, of which a part is seen. What is seen stays where it is while turns come
 * and go above it, unless it is the end: that stays the end. For one thread.
 */
final class TurnWindow {

	private final List<Integer> heights = new ArrayList<>();
	private int viewport;
	private int offset;

	void clear() {
		heights.clear();
		offset = 0;
	}

	int size() {
		return heights.size();
	}

	/** How high all turns are together. */
	int height() {
		return heights.stream().mapToInt(Integer::intValue).sum();
	}

	/** How much of the turns lies above what is seen. */
	int offset() {
		return offset;
	}

	int viewport() {
		return viewport;
	}

	void resize(int height) {
		boolean atEnd = isAtEnd();
		viewport = height;
		scrollTo(atEnd ? height() : offset);
	}

	/** Whether the end is seen. */
	boolean isAtEnd() {
		return offset >= height() - viewport;
	}

	void scrollTo(int newOffset) {
		offset = Math.max(0, Math.min(newOffset, height() - viewport));
	}

	/** Puts turns before the others. */
	void prepend(List<Integer> added) {
		heights.addAll(0, added);
		offset += added.stream().mapToInt(Integer::intValue).sum();
		scrollTo(offset);
	}

	/** Puts turns behind the others. */
	void append(List<Integer> added, boolean follow) {
		heights.addAll(added);
		scrollTo(follow ? height() : offset);
	}

	void dropFirst(int count) {
		int dropped = height(0, count);
		heights.subList(0, count).clear();
		scrollTo(offset - dropped);
	}

	void dropLast(int count) {
		heights.subList(heights.size() - count, heights.size()).clear();
		scrollTo(offset);
	}

	/** A turn has got another height. */
	void change(int index, int height) {
		boolean atEnd = isAtEnd();
		int top = top(index);
		int old = heights.set(index, height);
		if (atEnd) {
			scrollTo(height());
		} else {
			scrollTo(top + old <= offset ? offset + height - old : offset);
		}
	}

	/** Where a turn begins, from the beginning of the first. */
	int top(int index) {
		return height(0, index);
	}

	int height(int index) {
		return heights.get(index);
	}

	/** Scrolls as little as is needed for a turn to be seen; its beginning if it is higher than what can be seen. */
	void reveal(int index) {
		int top = top(index);
		int bottom = top + heights.get(index);
		if (top < offset || heights.get(index) > viewport) {
			scrollTo(top);
		} else if (bottom > offset + viewport) {
			scrollTo(bottom - viewport);
		}
	}

	/** Which turn is the first that is seen; 0 if there is none. */
	int first() {
		int top = 0;
		for (int i = 0; i < heights.size(); i++) {
			top += heights.get(i);
			if (top > offset) {
				return i;
			}
		}
		return Math.max(0, heights.size() - 1);
	}

	/** Whether less than a page lies above what is seen. */
	boolean wantsOlder() {
		return offset < viewport;
	}

	/** Whether less than a page lies below what is seen. */
	boolean wantsNewer() {
		return height() - offset - viewport < viewport;
	}

	/** How many of the first turns nobody misses: they are more than two pages above, and enough are left. */
	int spareFirst(int keep) {
		int count = 0;
		while (heights.size() - count > keep && height(0, count + 1) < offset - 2 * viewport) {
			count++;
		}
		return count;
	}

	/** How many of the last turns nobody misses. */
	int spareLast(int keep) {
		int count = 0;
		int size = heights.size();
		while (size - count > keep && top(size - count - 1) > offset + 3 * viewport) {
			count++;
		}
		return count;
	}

	private int height(int from, int to) {
		return heights.subList(from, to).stream().mapToInt(Integer::intValue).sum();
	}
}
