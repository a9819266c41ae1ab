# The image is the program alone: no shell, no package, not root, and nothing written outside /data.
#
#     docker build -t disputebot .
#     docker run --read-only -p 8080:8080 -v disputebot:/data disputebot

FROM golang:1.26.8-bookworm AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN CGO_ENABLED=0 go build -trimpath -ldflags="-s -w" -o /out/disputebot . && mkdir /out/data

FROM scratch
# Telegram and Discord are reached over TLS.
COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/ca-certificates.crt
COPY --from=build /out/disputebot /disputebot
COPY --from=build --chown=65532:65532 /out/data /data
COPY LICENSE NOTICE /
USER 65532:65532
ENV DISPUTEBOT_WEB_LISTEN=0.0.0.0:8080 DISPUTEBOT_DATA=/data
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=15s CMD ["/disputebot", "healthcheck"]
ENTRYPOINT ["/disputebot"]
CMD ["serve"]
