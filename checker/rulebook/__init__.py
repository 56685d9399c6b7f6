"""YAML → frozen rules that know their file and line; every problem in them, all at once; the JSON Schema."""
