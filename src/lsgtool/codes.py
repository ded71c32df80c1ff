"""The codes of faults in files (0xx) and in shape and references (1xx), in one table.

A code keeps its meaning for ever: people write it in notes and in scripts.
"""

from lsgtool.diagnostic import Code, Severity

# 0xx: the file itself
NOT_UTF8 = Code("LSG001", "not-utf8")
TOO_LARGE = Code("LSG002", "too-large")
YAML_SYNTAX = Code("LSG003", "yaml-syntax")
SEVERAL_DOCUMENTS = Code("LSG004", "several-documents")
ALIAS = Code("LSG005", "alias")
TAG = Code("LSG006", "tag")
DUPLICATE_KEY = Code("LSG007", "duplicate-key")
KEY_NOT_TEXT = Code("LSG008", "key-not-text")
TOO_DEEP = Code("LSG009", "too-deep")
CONTROL_CHARACTER = Code("LSG010", "control-character")
HASH_CUT = Code("LSG011", "hash-cut")
EMPTY_FILE = Code("LSG012", "empty-file")
UNREADABLE = Code("LSG013", "unreadable")
STRAY_FILE = Code("LSG014", "stray-file", Severity.WARNING)
MISNAMED_MEETING = Code("LSG015", "misnamed-meeting")

# 1xx: shape and references
UNKNOWN_KEY = Code("LSG101", "unknown-key")
MISSING_KEY = Code("LSG102", "missing-key")
WRONG_SHAPE = Code("LSG103", "wrong-shape")
BAD_DATE = Code("LSG104", "bad-date")
BAD_TIME = Code("LSG105", "bad-time")
UNKNOWN_CHOICE = Code("LSG106", "unknown-choice")
BAD_VALUE = Code("LSG107", "bad-value")
EMPTY_VALUE = Code("LSG108", "empty-value")
KEYS_CLASH = Code("LSG109", "keys-clash")
UNKNOWN_BODY = Code("LSG111", "unknown-body")
UNKNOWN_PRINCIPAL = Code("LSG112", "unknown-principal")
UNKNOWN_STANDING = Code("LSG113", "unknown-standing-item")
UNKNOWN_ITEM = Code("LSG114", "unknown-item")
FOLDER_DIFFERS = Code("LSG115", "folder-differs")
FILE_NAME_DIFFERS = Code("LSG116", "file-name-differs")
BODY_NOT_IN_FORCE = Code("LSG117", "body-not-in-force")
HEADING_IN_TEXT = Code("LSG121", "heading-in-text")
HTML_IN_TEXT = Code("LSG122", "html-in-text")
NOT_FOR_MINUTES = Code("LSG123", "not-for-minutes")

# 2xx: numbering
NUMBER_UNKNOWN = Code("LSG201", "number-unknown")
