/** Texts of notifications. @see https://prometheus.io/docs/alerting/latest/notifications/ */
export const templates: Readonly<Record<string, string>> = {
  'o11y.tmpl': `{{ define "o11y.title" -}}
[{{ .Status | toUpper }}{{ if eq .Status "firing" }}:{{ .Alerts.Firing | len }}{{ end }}] {{ .CommonLabels.alertname }} ({{ .CommonLabels.service }})
{{- end }}

{{ define "o11y.text" -}}
{{ range .Alerts }}{{ .Annotations.summary }}
{{ .Annotations.description }}
{{ with .Annotations.runbook_url }}Runbook: {{ . }}{{ end }}
{{ with .Annotations.dashboard_url }}Dashboard: {{ . }}{{ end }}
{{ end }}
{{- end }}

{{ define "o11y.runbook" -}}
{{ .CommonAnnotations.runbook_url }}
{{- end }}
`,
};
