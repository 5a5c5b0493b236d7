package org.intcrucible.model;

import java.util.Objects;
import java.util.function.Function;

/**
 * What an operation with expected failures answers: a value or the reason why there is none.
 *
 * @param <T> the value of a success
 * @param <E> the reason of a failure, usually {@link Problem} or a list of them
 */
public sealed interface Result<T, E> {

	/** @param value what was asked for, never null */
	record Success<T, E>(T value) implements Result<T, E> {
		public Success {
			Objects.requireNonNull(value, "value");
		}
	}

	/** @param error why there is no value, never null */
	record Failure<T, E>(E error) implements Result<T, E> {
		public Failure {
			Objects.requireNonNull(error, "error");
		}
	}

	static <T, E> Result<T, E> success(T value) {
		return new Success<>(value);
	}

	static <T, E> Result<T, E> failure(E error) {
		return new Failure<>(error);
	}

	default <U> Result<U, E> map(Function<? super T, ? extends U> change) {
		return switch (this) {
			case Success<T, E>(T value) -> new Success<>(change.apply(value));
			case Failure<T, E>(E error) -> new Failure<>(error);
		};
	}

	default <U> Result<U, E> flatMap(Function<? super T, Result<U, E>> next) {
		return switch (this) {
			case Success<T, E>(T value) -> next.apply(value);
			case Failure<T, E>(E error) -> new Failure<>(error);
		};
	}

	/** Turns both alternatives into one value. */
	default <U> U fold(Function<? super T, ? extends U> onSuccess, Function<? super E, ? extends U> onFailure) {
		return switch (this) {
			case Success<T, E>(T value) -> onSuccess.apply(value);
			case Failure<T, E>(E error) -> onFailure.apply(error);
		};
	}

	/** @throws IllegalStateException if this is a failure: for callers that have made sure that it is none */
	default T orElseThrow() {
		return fold(value -> value, error -> {
			throw new IllegalStateException("unexpected failure: " + error);
		});
	}
}
