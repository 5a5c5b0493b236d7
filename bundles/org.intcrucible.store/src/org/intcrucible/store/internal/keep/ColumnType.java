package org.intcrucible.store.internal.keep;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Base64;

import org.intcrucible.model.JsonCodec;

/** What the values of a column are, how they are written as JSON, and how they get back. */
enum ColumnType {
	TEXT("no text") {
		@Override
		Object value(ResultSet row, int place) throws SQLException {
			return row.getString(place);
		}

		@Override
		Object parse(String text) {
			return text;
		}

		@Override
		String json(Object value) {
			return WellFormed.text(JsonCodec.write(value));
		}
	},
	WHOLE("no whole number") {
		@Override
		Object value(ResultSet row, int place) throws SQLException {
			long number = row.getLong(place);
			return row.wasNull() ? null : number;
		}

		@Override
		Object parse(String text) {
			return Long.parseLong(text);
		}
	},
	REAL("no number") {
		@Override
		Object value(ResultSet row, int place) throws SQLException {
			double number = row.getDouble(place);
			return row.wasNull() ? null : number;
		}

		@Override
		Object parse(String text) {
			double number = Double.parseDouble(text);
			if (!Double.isFinite(number)) {
				throw new IllegalArgumentException("columns hold finite numbers");
			}
			return number;
		}
	},
	TRUTH("neither true nor false") {
		@Override
		Object value(ResultSet row, int place) throws SQLException {
			boolean truth = row.getBoolean(place);
			return row.wasNull() ? null : truth;
		}

		@Override
		Object parse(String text) {
			return switch (text) {
				case "true" -> true;
				case "false" -> false;
				default -> throw new IllegalArgumentException("neither true nor false");
			};
		}
	},
	BYTES("no base64") {
		@Override
		Object value(ResultSet row, int place) throws SQLException {
			return row.getBytes(place);
		}

		@Override
		Object parse(String text) {
			return Base64.getDecoder().decode(text);
		}

		@Override
		String json(Object value) {
			return '"' + Base64.getEncoder().encodeToString((byte[]) value) + '"';
		}
	};

	private final String refusal;

	ColumnType(String refusal) {
		this.refusal = refusal;
	}

	/** @throws IllegalStateException for types that no table of the product uses */
	static ColumnType of(int jdbcType) {
		return switch (jdbcType) {
			case Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB -> TEXT;
			case Types.SMALLINT, Types.INTEGER, Types.BIGINT -> WHOLE;
			case Types.DOUBLE -> REAL;
			case Types.BOOLEAN -> TRUTH;
			case Types.BLOB, Types.VARBINARY -> BYTES;
			default -> throw new IllegalStateException("a column has a type that nothing can copy: " + jdbcType);
		};
	}

	/** Goes on after "is" for what is not of this type. */
	String refusal() {
		return refusal;
	}

	/** The value in a row; null where there is none. */
	abstract Object value(ResultSet row, int place) throws SQLException;

	/**
	 * The value that a scalar of JSON stands for.
	 *
	 * @param text as {@link Row} has it
	 * @throws IllegalArgumentException if it is none of this type
	 */
	abstract Object parse(String text);

	/** @param value not null */
	String json(Object value) {
		return JsonCodec.write(value);
	}

	/** @param value of this type, or null */
	void bind(PreparedStatement statement, int place, int jdbcType, Object value) throws SQLException {
		switch (value) {
			case null -> statement.setNull(place, jdbcType);
			case String text -> statement.setString(place, text);
			case byte[] bytes -> statement.setBytes(place, bytes);
			default -> statement.setObject(place, value);
		}
	}
}
