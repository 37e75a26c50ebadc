# Turns what BenchmarkGrowth prints into the table of performance.md: CPU time a byte, in nanoseconds.
#
#   go test ./extract -run '^$' -bench Growth -benchtime 1x -cpu 1 | awk -f docs/growth.awk
/^BenchmarkGrowth/ {
	split($1, part, "/")
	shape = part[2]; gsub("_", " ", shape)
	size = part[3] + 0
	if (!(shape in seen)) { shapes[++n] = shape; seen[shape] = 1 }
	if (!(size in known)) { sizes[++m] = size; known[size] = 1 }
	for (i = 3; i < NF; i++) if ($(i + 1) == "cpu-ns/op") cost[shape, size] = sprintf("%.0f", $i / size / 1000)
}
END {
	head = "| shape |"; rule = "| --- |"
	for (j = 1; j <= m; j++) {
		head = head " " (sizes[j] < 1000 ? sizes[j] " kB" : sizes[j] / 1000 " MB") " |"
		rule = rule " ---: |"
	}
	print head "\n" rule
	for (i = 1; i <= n; i++) {
		row = "| " shapes[i] " |"
		for (j = 1; j <= m; j++) row = row " " cost[shapes[i], sizes[j]] " |"
		print row
	}
}
