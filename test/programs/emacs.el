;;; Does with a report what plan.json says, as a person would, and writes down what came of it.  -*- lexical-binding: t -*-
(require 'cl-lib)
(require 'eglot)

(defvar plan (with-temp-buffer (insert-file-contents "plan.json") (json-parse-buffer :object-type 'plist)))
(defvar session nil)
(defun note (key value) (push (cons key value) session))

(defun wait (what condition)
  (let ((deadline (+ (float-time) 20)))
    (while (not (funcall condition))
      (when (> (float-time) deadline) (error "Waited in vain for %s" what))
      ;; There is no command loop in which hooks and timers would run by themselves.
      (run-hooks 'post-command-hook)
      (mapc #'timer-event-handler (copy-sequence timer-idle-list))
      (accept-process-output nil 0.05))))
(defun found (key)
  (mapcar (lambda (diagnostic)
            (plist-get (alist-get 'eglot-lsp-diag (flymake-diagnostic-data diagnostic)) key))
          (flymake-diagnostics)))
(defun finds (rule) (member rule (found :code)))
(defvar publications 0)
(cl-defmethod eglot-handle-notification :after (_server (_method (eql textDocument/publishDiagnostics)) &rest _)
  (cl-incf publications))
(defun wait-until-gone (rule)
  "Waits until the server has said that RULE finds nothing more: Emacs forgets what was found in a text that is deleted."
  (let ((before publications))
    (wait (concat rule " to go") (lambda () (and (> publications before) (not (finds rule)))))))
(defun text () (buffer-substring-no-properties (point-min) (point-max)))
(defun go-to (words)
  (goto-char (point-min))
  (search-forward words)
  (goto-char (match-beginning 0)))
(defun choose (title kind)
  "Has a person choose TITLE among the actions of a KIND. @returns what is offered"
  (let (offered (last-nonmenu-event ?\r)) ; by key, not by mouse
    (cl-letf (((symbol-function 'completing-read)
               (lambda (_prompt items &rest _) (setq offered (all-completions "" items)) title)))
      (eglot-code-actions (point) nil kind t))
    offered))

(find-file (plist-get plan :path))
(wait "the server" (lambda () (eglot-managed-p)))
(flymake-start)
(wait "diagnostics" (lambda () (finds "wording/blame")))
(note 'rules (vconcat (found :code)))
(note 'messages (vconcat (found :message)))

(go-to (plist-get plan :guess))
(let (hover)
  (eglot-hover-eldoc-function (lambda (said &rest _) (setq hover said)))
  (wait "a hover" (lambda () hover))
  (note 'hover (substring-no-properties hover)))

(let (names)
  (cl-labels ((walk (items)
                (dolist (item items)
                  ;; Those with parts below stand among them once more.
                  (if (consp (cdr item)) (walk (cdr item)) (push (substring-no-properties (car item)) names)))))
    (walk (eglot-imenu)))
  (note 'sections (vconcat (reverse names))))

(go-to (plist-get plan :blame))
(delete-region (line-beginning-position) (line-beginning-position 2))
(wait-until-gone "wording/blame")
(note 'rulesAfterEdit (vconcat (found :code)))

(go-to (plist-get plan :guess))
(note 'actions (vconcat (choose (plist-get plan :action) nil)))
(wait-until-gone "wording/speculation")
(note 'textAfterAction (text))

(choose nil "source.fixAll.postmortem")
(wait-until-gone "link/empty")
(note 'textAfterFixAll (text))

(goto-char (point-max))
(insert "## ")
(pcase (eglot-completion-at-point)
  (`(,start ,end ,table . ,_)
   (note 'completions (vconcat (all-completions (buffer-substring start end) table)))))

(with-temp-file (plist-get plan :result) (insert (json-serialize session)))
