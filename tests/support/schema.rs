//! Parses JSON, and implements the part of JSON Schema (draft 2020-12) that the schemas in man/schema use.

use std::collections::{BTreeMap, BTreeSet};

/// A JSON value. A number is stored as its text.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Null,
    Bool(bool),
    Number(String),
    Text(String),
    Array(Vec<Value>),
    Object(Vec<(String, Value)>),
}

impl Value {
    /// Parses a sequence of JSON texts. Errors: the text is not valid JSON.
    pub fn all(text: &str) -> Result<Vec<Value>, String> {
        let mut reader = Reader { text, at: 0 };
        let mut found = vec![];
        while !reader.rest().is_empty() {
            let value = reader.value();
            found.push(value.ok_or_else(|| format!("no JSON at byte {}", reader.at))?);
        }
        Ok(found)
    }

    /// Returns the value of a member of an object.
    pub fn get(&self, key: &str) -> Option<&Value> {
        match self {
            Value::Object(members) => members.iter().find(|member| member.0 == key).map(|m| &m.1),
            _ => None,
        }
    }

    fn text(&self) -> Option<&str> {
        match self {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    fn list(&self) -> &[Value] {
        match self {
            Value::Array(all) => all,
            other => std::slice::from_ref(other),
        }
    }

    fn is_of(&self, name: &str) -> bool {
        match self {
            Value::Null => name == "null",
            Value::Bool(_) => name == "boolean",
            Value::Number(n) => name == "number" || name == "integer" && !n.contains(['.', 'e']),
            Value::Text(_) => name == "string",
            Value::Array(_) => name == "array",
            Value::Object(_) => name == "object",
        }
    }
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Reader<'a> {
    /// Returns the remaining text after white space.
    fn rest(&mut self) -> &'a str {
        let rest = self.text[self.at..].trim_ascii_start();
        self.at = self.text.len() - rest.len();
        rest
    }

    fn take(&mut self, word: &str) -> Option<()> {
        self.rest().starts_with(word).then(|| self.at += word.len())
    }

    fn value(&mut self) -> Option<Value> {
        match self.rest().bytes().next()? {
            b'{' => self
                .several("{", "}", |reader| {
                    let key = reader.quoted()?;
                    reader.take(":")?;
                    Some((key, reader.value()?))
                })
                .map(Value::Object),
            b'[' => self.several("[", "]", Self::value).map(Value::Array),
            b'"' => self.quoted().map(Value::Text),
            _ => self.word(),
        }
    }

    fn several<T>(
        &mut self,
        begin: &str,
        end: &str,
        one: impl Fn(&mut Self) -> Option<T>,
    ) -> Option<Vec<T>> {
        self.take(begin)?;
        let mut found = vec![];
        while self.take(end).is_none() {
            if !found.is_empty() {
                self.take(",")?;
            }
            found.push(one(self)?);
        }
        Some(found)
    }

    fn quoted(&mut self) -> Option<String> {
        self.take("\"")?;
        let (mut found, mut chars) = (String::new(), self.text[self.at..].char_indices());
        loop {
            match chars.next()? {
                (at, '"') => {
                    self.at += at + 1;
                    return Some(found);
                }
                (_, '\\') => match chars.next()?.1 {
                    'u' => {
                        let digits: String = chars.by_ref().take(4).map(|next| next.1).collect();
                        found.push(char::from_u32(u32::from_str_radix(&digits, 16).ok()?)?);
                    }
                    'n' => found.push('\n'),
                    't' => found.push('\t'),
                    other => found.push(other),
                },
                (_, other) => found.push(other),
            }
        }
    }

    fn word(&mut self) -> Option<Value> {
        let rest = self.rest();
        let is_end = |c: char| matches!(c, ',' | ']' | '}') || c.is_ascii_whitespace();
        let word = &rest[..rest.find(is_end).unwrap_or(rest.len())];
        self.at += word.len();
        match word {
            "null" => Some(Value::Null),
            "true" => Some(Value::Bool(true)),
            "false" => Some(Value::Bool(false)),
            _ => word.parse::<f64>().ok().map(|_| Value::Number(word.into())),
        }
    }
}

/// The schemas by file name.
pub struct Schemas(pub BTreeMap<String, Value>);

/// The paths of the members that a schema describes, such as `/0/ifname`.
type Described = BTreeSet<String>;

impl Schemas {
    /// Checks a value against the schema in `file`. Every member must be described, although the schemas permit
    /// additional members so that programs accept output of later releases. Errors: the reason with the path.
    pub fn check(&self, file: &str, value: &Value) -> Result<(), String> {
        let schema = self.0.get(file).ok_or_else(|| format!("there is no {file}"))?;
        let mut described = Described::new();
        self.apply(&Place { file, schema }, value, "", &mut described)?;
        match undescribed(value, "", &described) {
            Some(path) => Err(format!("{path}: not in {file}")),
            None => Ok(()),
        }
    }

    fn apply(
        &self,
        place: &Place,
        value: &Value,
        path: &str,
        described: &mut Described,
    ) -> Result<(), String> {
        let members = match place.schema {
            Value::Object(members) => members,
            Value::Bool(true) => {
                describe_all(value, path, described);
                return Ok(());
            }
            other => return Err(format!("{}: {other:?} is no schema", place.file)),
        };
        for (word, with) in members {
            self.keyword(place, word, with, value, path, described)?;
        }
        Ok(())
    }

    fn keyword(
        &self,
        place: &Place,
        word: &str,
        with: &Value,
        value: &Value,
        path: &str,
        described: &mut Described,
    ) -> Result<(), String> {
        let fails = |why: String| Err(format!("{path}: {why}"));
        match (word, value) {
            ("$schema" | "$id" | "$defs" | "title" | "description", _) => {}
            ("$ref", _) => {
                let target = self.target(place, with.text().unwrap_or_default())?;
                self.apply(&target, value, path, described)?;
            }
            ("type", _) => {
                if !with.list().iter().any(|name| value.is_of(name.text().unwrap_or_default())) {
                    return fails(format!("{value:?} is not of type {with:?}"));
                }
            }
            ("const", _) if with != value => return fails(format!("not {with:?}")),
            ("enum", _) if !with.list().contains(value) => return fails(format!("{value:?}")),
            ("const" | "enum", _) => {}
            ("required", Value::Object(_)) => {
                let needed = with.list().iter().filter_map(Value::text);
                let missing: Vec<_> = needed.filter(|key| value.get(key).is_none()).collect();
                if !missing.is_empty() {
                    return fails(format!("without {missing:?}"));
                }
            }
            ("items", Value::Array(all)) => {
                for (at, item) in all.iter().enumerate() {
                    self.apply(&place.of(with), item, &format!("{path}/{at}"), described)?;
                }
            }
            ("properties" | "additionalProperties", Value::Object(members)) => {
                let known = place.schema.get("properties");
                for (key, member) in members {
                    let row = known.and_then(|known| known.get(key));
                    let schema = if word == "properties" { row } else { Some(with) };
                    let other = word != "properties" && row.is_some();
                    let Some(schema) = schema.filter(|_| !other) else { continue };
                    let path = format!("{path}/{key}");
                    described.insert(path.clone());
                    self.apply(&place.of(schema), member, &path, described)?;
                }
            }
            ("allOf", _) => {
                for schema in with.list() {
                    self.apply(&place.of(schema), value, path, described)?;
                }
            }
            ("anyOf", _) => {
                let mut whys = vec![];
                for schema in with.list() {
                    let mut more = Described::new();
                    match self.apply(&place.of(schema), value, path, &mut more) {
                        Ok(()) => described.extend(more),
                        Err(why) => whys.push(why),
                    }
                }
                if whys.len() == with.list().len() {
                    return fails(format!("none of {whys:?}"));
                }
            }
            ("if", _) => {
                let mut more = Described::new();
                let holds = self.apply(&place.of(with), value, path, &mut more).is_ok();
                if let (true, Some(then)) = (holds, place.schema.get("then")) {
                    self.apply(&place.of(then), value, path, described)?;
                }
            }
            ("required" | "items" | "properties" | "additionalProperties" | "then", _) => {}
            _ => return Err(format!("{}: this test does not know {word}", place.file)),
        }
        Ok(())
    }

    /// Resolves a reference: `other.json#/$defs/name`.
    fn target<'s>(&'s self, place: &Place<'s>, target: &str) -> Result<Place<'s>, String> {
        let (file, pointer) = target.split_once('#').unwrap_or((target, ""));
        let wrong = || format!("{}: nothing at {target}", place.file);
        let (file, schema) = match file {
            "" => self.0.get_key_value(place.file),
            file => self.0.get_key_value(file.trim_end_matches(".json")),
        }
        .ok_or_else(wrong)?;
        let steps = pointer.split('/').filter(|step| !step.is_empty());
        let mut schema = schema;
        for step in steps {
            schema = schema.get(step).ok_or_else(wrong)?;
        }
        Ok(Place { file, schema })
    }
}

/// A position within a schema.
struct Place<'s> {
    file: &'s str,
    schema: &'s Value,
}

impl<'s> Place<'s> {
    fn of(&self, schema: &'s Value) -> Place<'s> {
        Place { file: self.file, schema }
    }
}

fn members<'v>(value: &'v Value, path: &str) -> Vec<(String, &'v Value)> {
    match value {
        Value::Array(all) => {
            all.iter().enumerate().map(|(at, item)| (format!("{path}/{at}"), item)).collect()
        }
        Value::Object(all) => {
            all.iter().map(|(key, member)| (format!("{path}/{key}"), member)).collect()
        }
        _ => vec![],
    }
}

fn describe_all(value: &Value, path: &str, described: &mut Described) {
    for (path, member) in members(value, path) {
        describe_all(member, &path, described);
        described.insert(path);
    }
}

fn undescribed(value: &Value, path: &str, described: &Described) -> Option<String> {
    let is_object = matches!(value, Value::Object(_));
    members(value, path).into_iter().find_map(|(path, member)| {
        match is_object && !described.contains(&path) {
            true => Some(path),
            false => undescribed(member, &path, described),
        }
    })
}
