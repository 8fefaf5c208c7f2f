;; Drives Emacs as somebody at the keyboard does, and writes what is to be seen as JSON into $TRANSCRIPT.  -*- lexical-binding: t -*-
(require 'cl-lib)
(require 'json)
(require 'flymake)

(defun await (what ready)
  "Wait until READY gives something, and return it; WHAT names it."
  (let ((end (time-add nil 15)) found)
    (while (not (setq found (funcall ready)))
      (when (time-less-p end nil) (error "No %s in time" what))
      (accept-process-output nil 0.05))
    found))

(defun go (words)
  "Put the cursor behind the first of these WORDS."
  (goto-char (point-min))
  (search-forward words))

(let (seen)
  (find-file "programme.md")
  ;; What the first command of a user does.
  (run-hooks 'post-command-hook)
  (await "server" #'eglot-current-server)
  (await "findings" #'flymake-diagnostics)
  (push (cons 'findings
              (vconcat (mapcar (lambda (found)
                                 (let ((diagnostic (alist-get 'eglot-lsp-diag (flymake-diagnostic-data found))))
                                   (vector (plist-get diagnostic :code)
                                           (line-number-at-pos (flymake-diagnostic-beg found))
                                           (plist-get diagnostic :message))))
                               (flymake-diagnostics))))
        seen)

  (go "Indicateur ")
  (let (told)
    ;; It is shown where its buffer is.
    (set-window-buffer (selected-window) (current-buffer))
    (eglot-hover-eldoc-function (lambda (text &rest _) (setq told (or text told))))
    (push (cons 'hover (substring-no-properties (await "hover" (lambda () told)))) seen))

  (go "[livret](")
  (let ((table (nth 2 (eglot-completion-at-point))))
    (push (cons 'completion (vconcat (mapcar #'substring-no-properties (all-completions "" table)))) seen))

  (go "# Greffer")
  (let ((last-nonmenu-event ?x)
        (before (buffer-chars-modified-tick)))
    (cl-letf (((symbol-function 'completing-read)
               (lambda (_ choices &rest _)
                 (cl-find-if (lambda (title) (string-match-p "Objectifs" title))
                             (mapcar (lambda (choice) (if (consp choice) (car choice) choice)) choices)))))
      (eglot-code-actions (point) (point) nil t))
    (await "fix" (lambda () (/= before (buffer-chars-modified-tick)))))
  (push (cons 'fixed (buffer-substring-no-properties (point-min) (point-max))) seen)
  (with-temp-file (getenv "TRANSCRIPT")
    (set-buffer-file-coding-system 'utf-8)
    (insert (json-encode seen))))
(setq kill-emacs-hook nil)
(kill-emacs 0)
