#!/usr/bin/env bash
# Sends every request of service.http with curl and keeps the answers in a folder. A request that is not answered as it should be ends
# the script. Usage: examples/http/requests.sh [HOST [FOLDER]]; a key, where the service wants one, comes from GENERATOR_KEY.
set -euo pipefail
host=${1:-http://127.0.0.1:8080}
folder=${2:-out/http}
here=$(dirname "$0")
mkdir -p "$folder"

ask() { # ask NAME CURL-ARGUMENTS...: the answer goes to FOLDER/NAME
  local name=$1
  shift
  curl --silent --show-error --fail-with-body ${GENERATOR_KEY:+--header "X-Api-Key: $GENERATOR_KEY"} --output "$folder/$name" "$@"
  echo "$name $(wc -c < "$folder/$name") bytes"
}

word=application/vnd.openxmlformats-officedocument.wordprocessingml.document
ask report.pdf --json @"$here/../qiaokou-2021.json" "$host/v1/reports?format=pdf"
ask report.docx --json @"$here/../qiaokou-2021.json" --header "Accept: $word" "$host/v1/reports"
ask report.md --json @"$here/../minimal.json" "$host/v1/reports?format=md&pack=base"
ask report.zip --json @"$here/../minimal.json" "$host/v1/reports?format=zip"
ask attached.md --form unit=@"$here/unit-with-file.json" --form file=@"$here/evaluation.md" "$host/v1/reports?format=md"
ask checks.json --json @"$here/../minimal.json" --header 'Accept-Language: en' "$host/v1/checks"
ask facts.json --json @"$here/../minimal.json" "$host/v1/facts"
ask packs.json "$host/v1/packs"
ask pack.json "$host/v1/packs/wuhan-qiaokou"
ask schema.json "$host/v1/schema"
ask openapi.json "$host/openapi/v1.json"
ask live.json "$host/health/live"
ask ready.json "$host/health/ready"
ask metrics.txt "$host/metrics"
