package markup

import _ "github.com/standfirst/standfirst/internal/update" // go test ./... -update
