package main

import (
	"fmt"
	"net"
	"net/http"
	"time"

	"github.com/spf13/cobra"

	"disputebot/config"
)

// healthWait is how long a program that is well may take to say so.
const healthWait = 3 * time.Second

// healthcheckCommand is for container images, which have no other program to ask with.
func healthcheckCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "healthcheck",
		Short: "Ask a running serve whether it is well",
		Args:  arguments(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			c, err := settings(cmd)
			if err != nil || c.Web.Listen == config.None {
				return err
			}
			return health(cmd, c.Web.Listen)
		},
	}
	setting(cmd.Flags(), "listen", "web.listen", config.Default().Web.Listen, "the `address` that serve listens on")
	return cmd
}

func health(cmd *cobra.Command, listen string) error {
	client := &http.Client{Timeout: healthWait, Transport: &http.Transport{}} // never by a proxy
	request, err := http.NewRequestWithContext(cmd.Context(), http.MethodGet, "http://"+reachable(listen)+"/healthz", nil)
	if err != nil {
		return err
	}
	response, err := client.Do(request)
	if err != nil {
		return fmt.Errorf("ask for health: %w", err)
	}
	response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return fmt.Errorf("ask for health: %s", response.Status)
	}
	return nil
}

// reachable is an address under which this machine reaches what listens on every one of its addresses.
func reachable(listen string) string {
	host, port, err := net.SplitHostPort(listen)
	if err != nil {
		return listen
	}
	if ip := net.ParseIP(host); host == "" || ip != nil && ip.IsUnspecified() {
		host = "127.0.0.1" // not localhost: the image has no file that says where that is
	}
	return net.JoinHostPort(host, port)
}
