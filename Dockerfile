# A static program in an image that holds nothing else, run by nobody in particular:
#
#	docker build -t factlint .
#	docker run --rm -v "$PWD:/drafts:ro" factlint .
FROM golang:1.26 AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
ARG VERSION=
RUN CGO_ENABLED=0 go build -trimpath -ldflags "-s -w -X main.version=$VERSION" -o /factlint ./cmd/factlint

FROM scratch
COPY --from=build /factlint /factlint
COPY LICENSE NOTICE /
USER 65532:65532
WORKDIR /drafts
ENTRYPOINT ["/factlint"]
