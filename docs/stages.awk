# Turns what BenchmarkStage and BenchmarkParse print into the table of performance.md.
#
#   go test ./extract -run '^$' -bench 'Stage|Parse' -benchtime 20x -count 3 -cpu 1 | awk -f docs/stages.awk
/^Benchmark/ {
	name = $1
	sub(/^Benchmark(Stage\/)?/, "", name)
	gsub("_", " ", name)
	if (!(name in times)) names[++n] = name
	times[name]++
	for (i = 3; i < NF; i++) sum[name, $(i + 1)] += $i
}
function share(name, unit) {
	return sprintf("%.2f", sum[name, unit] / times[name] / (sum["html.Parse", unit] / times["html.Parse"]))
}
END {
	print "| stage | CPU | memory | allocations |\n| --- | ---: | ---: | ---: |"
	for (i = 1; i <= n; i++) if (names[i] != "ParserAlone")
		print "| " names[i] " | " share(names[i], "cpu-ns/op") " | " share(names[i], "B/op") " | " share(names[i], "allocs/op") " |"
}
