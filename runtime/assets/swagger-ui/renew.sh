#!/bin/sh
# Fetches one release of npm's swagger-ui-dist and rewrites this folder from it: sh renew.sh VERSION
set -eu
version=$1
here=$(cd "$(dirname "$0")" && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch"
npm pack --silent "swagger-ui-dist@$version" > /dev/null
tar -xzf "swagger-ui-dist-$version.tgz"
cd package
for file in swagger-ui-bundle.js swagger-ui.css; do
    gzip -9 -n -c "$file" > "$here/$file.gz"
done
cp LICENSE NOTICE favicon-32x32.png swagger-ui-bundle.js.LICENSE.txt "$here/"
cd "$here"
chmod 644 LICENSE NOTICE favicon-32x32.png swagger-ui*
cat > README.md <<END
# Swagger UI

The browser page for \`/docs\`: files of npm's \`swagger-ui-dist\` $version, unchanged but for compression
(\`gzip -9 -n\`, so that the same release gives the same bytes). \`src/docs.rs\` embeds them when the feature \`docs\` is on.

Licence: Apache-2.0 (\`LICENSE\`, \`NOTICE\`); what the bundle contains of others is in \`swagger-ui-bundle.js.LICENSE.txt\`.

To renew everything here, this page included: \`sh renew.sh VERSION\` (needs npm).

| file | sha256 |
| --- | --- |
$(sha256sum LICENSE NOTICE favicon-32x32.png swagger-ui-bundle.js.LICENSE.txt swagger-ui-bundle.js.gz swagger-ui.css.gz |
    awk '{ print "| " $2 " | `" $1 "` |" }')
END
