//! Turns an API document into routes for people: the Swagger UI page, the files that it loads, and the document itself.
//! Must not know the API that it shows: title and texts come in as they are, and nothing here reads them.
//!
//! Every reference on the page is relative, so the routes work under any prefix, and every file is embedded: a browser
//! that looks at the page asks this server and nobody else.

use std::fmt::{self, Display};
use std::hash::Hasher as _;
use std::io::Read as _;
use std::sync::{Arc, OnceLock};

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{MethodRouter, get};
use bytes::Bytes;

const BUNDLE: &[u8] = include_bytes!("../assets/swagger-ui/swagger-ui-bundle.js.gz");
const STYLE: &[u8] = include_bytes!("../assets/swagger-ui/swagger-ui.css.gz");
const ICON: &[u8] = include_bytes!("../assets/swagger-ui/favicon-32x32.png");

/// Swagger UI sets style attributes and draws its icons from `data:` URLs; all else comes from this origin or not at all.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; \
                      font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

/// What follows from the document or the configuration is asked for again each time; the `ETag` makes that cheap.
const REVALIDATE: &str = "no-cache";
/// The files of Swagger UI change with a release of this crate only.
const A_DAY: &str = "public, max-age=86400";

/// The browser page and the document itself.
///
/// The paths are literal: each begins with `/`, names something below the root, has no `{` or `}`, and differs from the
/// others and from the API's own, as any two routes of an axum router must.
///
/// ```
/// use specwright_runtime::docs::Docs;
///
/// let docs = Docs::new("My API", r#"{"openapi": "3.1.0"}"#, "openapi: 3.1.0\n");
/// let router: axum::Router = axum::Router::new().merge(docs.router());
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Docs {
    /// The title of the page, as plain text.
    pub title: &'static str,
    /// The document as JSON.
    pub json: &'static str,
    /// The document as YAML.
    pub yaml: &'static str,
    /// Where the page is; its files are below.
    pub page_path: &'static str,
    /// Where the document is as JSON.
    pub json_path: &'static str,
    /// Where the document is as YAML.
    pub yaml_path: &'static str,
}

impl Docs {
    /// Docs at `/docs`, `/openapi.json` and `/openapi.yaml`.
    pub const fn new(title: &'static str, json: &'static str, yaml: &'static str) -> Self {
        Self { title, json, yaml, page_path: "/docs", json_path: "/openapi.json", yaml_path: "/openapi.yaml" }
    }

    /// The routes, to be merged into the router of the API or nested under any prefix. All answer `GET` and `HEAD`.
    pub fn router<S: Clone + Send + Sync + 'static>(self) -> Router<S> {
        let page = self.page_path.trim_end_matches('/');
        let folder = page.rsplit('/').next().unwrap_or_default();
        let html = PAGE
            .replace("{folder}", &HtmlText(folder).to_string())
            .replace("{title}", &HtmlText(self.title).to_string());
        let script = SCRIPT.replace("{url}", &JsText(&relative(page, self.json_path)).to_string());

        let html = Resource { policy: true, ..Resource::text("text/html; charset=utf-8", html) };
        // References on the page are relative to `/docs`; `/docs/` would miss every one of them.
        let slash = Redirect::temporary(&format!("../{folder}"));
        Router::new()
            .route(page, html.route())
            .route(&format!("{page}/"), get(async move || slash.clone()))
            .route(
                &format!("{page}/init.js"),
                Resource::text("text/javascript; charset=utf-8", script).route(),
            )
            .route(
                &format!("{page}/swagger-ui-bundle.js"),
                Resource::gzipped("text/javascript; charset=utf-8", BUNDLE).route(),
            )
            .route(
                &format!("{page}/swagger-ui.css"),
                Resource::gzipped("text/css; charset=utf-8", STYLE).route(),
            )
            .route(
                &format!("{page}/favicon-32x32.png"),
                Resource { cache: A_DAY, ..Resource::text("image/png", ICON) }.route(),
            )
            .route(self.json_path, Resource::text("application/json", self.json).route())
            .route(self.yaml_path, Resource::text("application/yaml", self.yaml).route())
    }
}

const PAGE: &str = r#"<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<link rel="stylesheet" href="{folder}/swagger-ui.css">
<link rel="icon" type="image/png" sizes="32x32" href="{folder}/favicon-32x32.png">
</head>
<body>
<div id="swagger-ui"></div>
<noscript>This page needs JavaScript.</noscript>
<script src="{folder}/swagger-ui-bundle.js"></script>
<script src="{folder}/init.js"></script>
</body>
</html>
"#;

/// Swagger UI 5.35 shows a referenced parameter of a path item as `any` when the document is 3.1 or 3.2, so the page
/// puts the parameter in the reference's place; the document that is served stays as it is.
const SCRIPT: &str = r##"const source = new URL({url}, window.location.href).href;
const prefix = "#/components/parameters/";

function bind(document) {
  const known = document.components?.parameters ?? {};
  for (const item of Object.values(document.paths ?? {})) {
    item.parameters = item.parameters?.map((parameter) =>
      parameter.$ref?.startsWith(prefix) ? known[parameter.$ref.slice(prefix.length)] ?? parameter : parameter);
  }
  return document;
}

window.ui = SwaggerUIBundle({
  url: source,
  dom_id: "#swagger-ui",
  deepLinking: true,
  tryItOutEnabled: true,
  validatorUrl: null,
  responseInterceptor(response) {
    if (response.url === source && response.ok) {
      response.text = JSON.stringify(bind(JSON.parse(response.text)));
    }
    return response;
  },
});
"##;

/// One answer, ready to be sent as often as it is asked for.
#[derive(Debug)]
struct Resource {
    media_type: &'static str,
    cache: &'static str,
    /// Whether the page's content security policy goes with it.
    policy: bool,
    tag: u64,
    content: Content,
}

#[derive(Debug)]
enum Content {
    Plain(Bytes),
    /// Embedded compressed; unpacked once, for the first client that does not take gzip.
    Gzipped(&'static [u8], OnceLock<Option<Bytes>>),
}

impl Resource {
    fn text(media_type: &'static str, content: impl Into<Bytes>) -> Self {
        let content = content.into();
        let tag = tag(&content);
        Self { media_type, cache: REVALIDATE, policy: false, tag, content: Content::Plain(content) }
    }

    fn gzipped(media_type: &'static str, packed: &'static [u8]) -> Self {
        let content = Content::Gzipped(packed, OnceLock::new());
        Self { media_type, cache: A_DAY, policy: false, tag: tag(packed), content }
    }

    fn route<S: Clone + Send + Sync + 'static>(self) -> MethodRouter<S> {
        let resource = Arc::new(self);
        get(move |headers: HeaderMap| {
            let resource = Arc::clone(&resource);
            async move { resource.answer(&headers) }
        })
    }

    fn answer(&self, request: &HeaderMap) -> Response {
        let packed = matches!(self.content, Content::Gzipped(..)) && takes_gzip(request);
        // The two encodings are different representations, and a strong validator names one of them.
        let tag = format!("\"{:016x}{}\"", self.tag, if packed { "-gzip" } else { "" });
        let mut headers = vec![
            (header::CACHE_CONTROL, self.cache),
            (header::ETAG, &tag),
            (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        ];
        if self.policy {
            headers.push((header::CONTENT_SECURITY_POLICY, POLICY));
        }
        if matches!(self.content, Content::Gzipped(..)) {
            headers.push((header::VARY, "accept-encoding"));
        }
        if has(request, &tag) {
            return with(headers, StatusCode::NOT_MODIFIED.into_response());
        }
        headers.push((header::CONTENT_TYPE, self.media_type));
        if packed {
            headers.push((header::CONTENT_ENCODING, "gzip"));
        }
        match self.content.bytes(packed) {
            Some(bytes) => with(headers, Response::new(Body::from(bytes))),
            None => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
        }
    }
}

impl Content {
    fn bytes(&self, packed: bool) -> Option<Bytes> {
        match self {
            Self::Plain(bytes) => Some(bytes.clone()),
            Self::Gzipped(bytes, _) if packed => Some(Bytes::from_static(bytes)),
            Self::Gzipped(bytes, unpacked) => unpacked
                .get_or_init(|| {
                    let mut text = Vec::new();
                    flate2::read::GzDecoder::new(*bytes).read_to_end(&mut text).ok()?;
                    Some(text.into())
                })
                .clone(),
        }
    }
}

fn with(headers: Vec<(header::HeaderName, &str)>, mut response: Response) -> Response {
    for (name, value) in headers {
        if let Ok(value) = header::HeaderValue::from_str(value) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

/// The same for the same bytes in every process of one build, which is all that a validator needs.
fn tag(content: &[u8]) -> u64 {
    let mut hasher = std::hash::DefaultHasher::new();
    hasher.write(content);
    hasher.finish()
}

/// The elements of a header that is a comma-separated list, over all its lines.
fn elements<'a>(request: &'a HeaderMap, name: &header::HeaderName) -> impl Iterator<Item = &'a str> {
    let lines = request.get_all(name).into_iter().filter_map(|line| line.to_str().ok());
    lines.flat_map(|line| line.split(',')).map(str::trim)
}

/// Whether `If-None-Match` names this validator (RFC 9110, section 13.1.2: weak comparison).
fn has(request: &HeaderMap, tag: &str) -> bool {
    elements(request, &header::IF_NONE_MATCH)
        .any(|known| known == "*" || known.strip_prefix("W/").unwrap_or(known) == tag)
}

/// Whether `Accept-Encoding` admits gzip, by name or else by `*` (RFC 9110, section 12.5.3).
fn takes_gzip(request: &HeaderMap) -> bool {
    let weight = |name: &str| {
        elements(request, &header::ACCEPT_ENCODING).find_map(|element| {
            let (coding, weight) = element.split_once(';').unwrap_or((element, "q=1"));
            let weight = weight.trim().trim_start_matches(['q', 'Q']).trim_start_matches('=');
            coding.trim().eq_ignore_ascii_case(name).then(|| weight.parse::<f32>().unwrap_or(0.0))
        })
    };
    weight("gzip").or_else(|| weight("x-gzip")).or_else(|| weight("*")).is_some_and(|weight| weight > 0.0)
}

/// The reference that leads from one absolute path to another, whatever prefix both are under.
fn relative(from: &str, to: &str) -> String {
    let (from, to): (Vec<_>, Vec<_>) = (from.split('/').collect(), to.split('/').collect());
    let (folders, target) = (from.len().saturating_sub(1), to.len().saturating_sub(1));
    let common = from.iter().zip(&to).take(folders.min(target)).take_while(|(a, b)| a == b).count();
    let mut steps = vec![".."; folders - common];
    steps.extend(to.iter().skip(common));
    steps.join("/")
}

/// Text that HTML shows as it is, between tags and in quoted attributes.
struct HtmlText<'a>(&'a str);

impl Display for HtmlText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.chars().try_for_each(|c| match c {
            '&' => f.write_str("&amp;"),
            '<' => f.write_str("&lt;"),
            '>' => f.write_str("&gt;"),
            '"' => f.write_str("&quot;"),
            '\'' => f.write_str("&#39;"),
            c => write!(f, "{c}"),
        })
    }
}

/// Text as a string literal of JavaScript, of which JSON's strings are a part.
struct JsText<'a>(&'a str);

impl Display for JsText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        serde_json::Value::from(self.0).fmt(f)
    }
}

#[cfg(test)]
mod tests;
